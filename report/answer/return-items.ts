import { isReturned } from './is-outstanding.ts';
import type { Returned, SectionAnswers } from './item-answer.ts';

/**
 * Sends items back: they keep their values and are outstanding again (G5). Only what has an answer can be sent back, and what
 * is out for the same reason already stays as it is.
 * @example returnItems({ fte: answer }, ['fte'], returned).returned //=> ['fte']
 */
export function returnItems(
  answers: SectionAnswers,
  items: readonly string[],
  returned: Returned,
): { readonly answers: SectionAnswers; readonly returned: readonly string[] } {
  const given = items.filter((id) => answers[id] !== undefined && answers[id].state !== 'later');
  const marked = given.flatMap((id) => {
    const answer = answers[id];
    if (answer === undefined || (isReturned(answer) && answer.returned?.reason === returned.reason))
      return [];
    return [[id, { ...answer, returned }] as const];
  });
  return { answers: { ...answers, ...Object.fromEntries(marked) }, returned: given };
}
