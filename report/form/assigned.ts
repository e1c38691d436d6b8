import type { Definition, SectionDefinition } from '../definition/definition-schema.ts';
import { dueItems } from '../definition/due-items.ts';
import { kindOf } from '../kinds/index.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import type { PeriodId } from '../period/period-id.ts';

/** What one person is asked for in one section. */
export interface Assignment {
  readonly email: string;
  readonly section: string;
  readonly items: readonly string[];
}

/**
 * Who is asked for what, in the order of the definition: an item's own owner, or else the section's (C1). With a period,
 * only what is due in it.
 * @example assignments(definition)[0] //=> { email: 'dag.direktor@example.no', section: 'assessment', items: ['overall'] }
 */
export function assignments(definition: Definition, period?: PeriodId): readonly Assignment[] {
  return definition.sections.flatMap((section) => {
    const asked = dueItems(section, period).filter((item) => kindOf(item).asks(item));
    const owners = [...new Set(asked.map((item) => ownerOf(section, item)))];
    return owners.map((email) => ({
      email,
      section: section.id,
      items: asked.filter((item) => ownerOf(section, item) === email).map((item) => item.id),
    }));
  });
}

/**
 * Whether a person may answer an item: its owner, or one of the section's deputies.
 * @example mayAnswer(definition, 'economy', 'statement', 'berit.budsjett@example.no') //=> true
 */
export function mayAnswer(definition: Definition, sectionId: string, itemId: string, email: string): boolean {
  return itemsFor(definition, sectionId, email).some((item) => item.id === itemId);
}

/** The items of a section that a person may answer, in the order of the definition; with a period, only those due in it. */
export function itemsFor(
  definition: Definition,
  sectionId: string,
  email: string,
  period?: PeriodId,
): readonly ItemDefinition[] {
  const section = definition.sections.find((candidate) => candidate.id === sectionId);
  if (section === undefined) return [];
  const person = email.toLowerCase();
  return dueItems(section, period).filter(
    (item) =>
      kindOf(item).asks(item) && (ownerOf(section, item) === person || section.deputies.includes(person)),
  );
}

/** Who is asked for an item: its own owner, or else the section's. */
export function ownerOf(section: SectionDefinition, item: ItemDefinition): string {
  return item.owner ?? section.owner;
}
