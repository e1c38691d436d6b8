import type { Definition, SectionDefinition } from '../definition/definition-schema.ts';
import { maySee } from '../questions/may-see.ts';

/**
 * Whether a section may show what a section of another report says. What is confidential there goes only into a section that
 * is confidential too, and that nobody can see who may not see it there.
 */
export function mayTake(
  own: { readonly definition: Definition; readonly section: SectionDefinition },
  other: { readonly definition: Definition; readonly section: SectionDefinition },
): boolean {
  if (other.section.confidential === undefined) return true;
  return readersWithout(own, other)?.length === 0;
}

/** The readers of a confidential section who may not see another report's section; undefined where all may read it. */
export function readersWithout(
  own: { readonly definition: Definition; readonly section: SectionDefinition },
  other: { readonly definition: Definition; readonly section: SectionDefinition },
): readonly string[] | undefined {
  const { confidential, owner, deputies, leader, items } = own.section;
  if (confidential === undefined) return undefined;
  const readers = [
    ...own.definition.people.coordinators,
    owner,
    ...deputies,
    leader,
    ...items.map((item) => item.owner),
    ...confidential.to,
  ];
  return [...new Set(readers.filter((reader) => reader !== undefined))].filter(
    (reader) => !maySee(other.definition, other.section, reader),
  );
}
