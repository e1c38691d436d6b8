import type { Definition } from '../../report/definition/definition-schema.ts';

/** Every e-mail address that a definition names, in lower case. */
export function definitionAddresses(definition: Definition): ReadonlySet<string> {
  const { coordinators, directors, administrators } = definition.people;
  const sections = definition.sections.flatMap((section) => [
    section.owner,
    ...section.deputies,
    ...(section.leader === undefined ? [] : [section.leader]),
    ...(section.confidential?.to ?? []),
    ...section.items.flatMap((item) => (item.owner === undefined ? [] : [item.owner])),
  ]);
  return new Set([...coordinators, ...directors, ...administrators, ...sections]);
}
