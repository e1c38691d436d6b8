import type { Definition } from '../../report/definition/definition-schema.ts';
import type { KnownPerson } from '../../report/questions/find-person.ts';
import type { Person } from '../ports/people-store.ts';

/** Everybody that a definition names or the bot has met, each once, those of the definition first. */
export function knownPeople(definition: Definition, met: readonly Person[]): readonly KnownPerson[] {
  const names = new Map(met.map(({ email, name }) => [email.toLowerCase(), name]));
  const emails = new Set([...addressesOf(definition), ...names.keys()]);
  return [...emails].map((email) => {
    const name = names.get(email);
    return name === undefined || name === '' ? { email } : { email, name };
  });
}

/** The addresses of all that a definition names, in the order of its sections. */
export function addressesOf({ people, sections }: Definition): readonly string[] {
  return [
    ...new Set([
      ...sections.flatMap((section) => [
        section.owner,
        ...section.items.flatMap(({ owner }) => (owner === undefined ? [] : [owner])),
        ...section.deputies,
        ...(section.leader === undefined ? [] : [section.leader]),
      ]),
      ...people.coordinators,
      ...people.directors,
      ...people.administrators,
    ]),
  ];
}
