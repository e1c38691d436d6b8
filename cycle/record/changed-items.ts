import type { SectionAnswers } from '../../report/answer/item-answer.ts';
import { sameAnswer } from '../../report/answer/same-answer.ts';

/**
 * The items whose answers differ, in the order of their ids.
 * @example changedItems({}, { fte: answer }) //=> ['fte']
 */
export function changedItems(before: SectionAnswers, after: SectionAnswers): readonly string[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].filter((id) => !sameAnswer(before[id], after[id])).toSorted();
}
