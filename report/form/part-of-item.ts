import { sectionOf } from '../definition/section-of.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { PeriodId } from '../period/period-id.ts';
import { askedItems } from './asked-items.ts';
import { ownerOf } from './assigned.ts';
import { formParts } from './form-parts.ts';

/** The number of the form in which a person is asked for an item; the first when there is no such item. */
export function partOfItem(
  definition: Definition,
  sectionId: string,
  itemId: string,
  period: PeriodId,
  /** Whose form; the owner's when nobody is named. */
  email?: string,
): number {
  const section = sectionOf(definition, sectionId);
  const item = section?.items.find(({ id }) => id === itemId);
  if (section === undefined || item === undefined) return 1;
  const asked = askedItems({
    definition,
    period,
    section: sectionId,
    email: email ?? ownerOf(section, item),
    record: { version: 0, answers: {}, past: {} },
    language: 'en',
  });
  const index = formParts(asked).findIndex((part) => part.some((candidate) => candidate.item.id === itemId));
  return Math.max(index, 0) + 1;
}
