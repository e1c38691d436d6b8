import type { Definition, SectionDefinition } from '../definition/definition-schema.ts';

/**
 * Whether a person may see a section (design section 1): coordinators see everything, directors all that is not
 * confidential to others, owners, deputies and leaders their own, and so does whoever has been given a whole
 * section. One item is no reason to see the others.
 */
export function maySee(definition: Definition, section: SectionDefinition, email: string): boolean {
  const person = email.toLowerCase();
  const { people } = definition;
  if (people.coordinators.includes(person)) return true;
  if (section.owner === person || section.deputies.includes(person) || section.leader === person) return true;
  const given = (definition.delegations ?? []).filter(
    ({ to, ended }) => to === person && ended === undefined,
  );
  if (given.some((one) => one.section === section.id && one.item === undefined)) return true;
  if (section.confidential !== undefined) return section.confidential.to.includes(person);
  return people.directors.includes(person) || section.items.some((item) => item.owner === person);
}
