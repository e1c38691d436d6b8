import { isOutstanding } from './is-outstanding.ts';
import type { ItemAnswer, SectionAnswers } from './item-answer.ts';
import { sameAnswer } from './same-answer.ts';

/** What has become of a section's answers: only new ones have come, or something that was given has changed. */
export type ChangeKind = 'delivered' | 'corrected';

/**
 * Tells a first answer from a changed one. Undefined when nothing is answered that was not: a promise is no answer, and
 * neither is a word on what a check asked, which no report shows.
 * @example changeKind({}, { fte: answer }) //=> 'delivered'
 */
export function changeKind(before: SectionAnswers, after: SectionAnswers): ChangeKind | undefined {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = ids.filter((id) => !sameAnswer(content(before[id]), content(after[id])));
  if (changed.some((id) => !isOutstanding(before[id]))) return 'corrected';
  return changed.some((id) => !isOutstanding(after[id])) ? 'delivered' : undefined;
}

function content(answer: ItemAnswer | undefined): ItemAnswer | undefined {
  if (answer === undefined) return undefined;
  const { accepted: _accepted, ...rest } = answer;
  return rest;
}
