import type { Definition, SectionDefinition } from '../definition/definition-schema.ts';
import type { Item } from '../kinds/index.ts';

/** An item of a report by its id, with its section; undefined where there is none. */
export function findItem(
  definition: Definition,
  id: string,
): { readonly section: SectionDefinition; readonly item: Item } | undefined {
  for (const section of definition.sections) {
    const item = section.items.find((candidate) => candidate.id === id);
    if (item !== undefined) return { section, item };
  }
  return undefined;
}
