import { type TakenPeriod, wholeItem } from '../answer/taken.ts';
import type { Definition, SectionDefinition } from '../definition/definition-schema.ts';
import { findItem } from './find-item.ts';
import { mayTake } from './may-take.ts';
import type { OtherPeriod } from './other-report.ts';

/** What one period of another report gives to an item that takes all that an item there says. */
export function takenTexts(
  own: { readonly definition: Definition; readonly section: SectionDefinition },
  item: string,
  other: OtherPeriod,
): TakenPeriod {
  const found = findItem(other.definition, item);
  if (found === undefined) return { cells: {} };
  const { section } = found;
  if (!mayTake(own, { definition: other.definition, section })) return { cells: {}, withheld: [wholeItem] };
  const answer = other.records.get(section.id)?.answers[item];
  if (answer?.state !== 'answered') return { cells: {} };
  return { cells: answer.cells, ...(other.isFinal(section.id) ? {} : { open: [wholeItem] }) };
}
