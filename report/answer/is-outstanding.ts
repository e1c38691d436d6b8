import type { ItemAnswer } from './item-answer.ts';

/**
 * Whether an item still waits for an answer. "Comes later" is a promise, not an answer, and what the coordinator has sent
 * back is to be answered again; nil and not applicable are answers.
 * @example isOutstanding({ state: 'later', cells: {} }) //=> true
 */
export function isOutstanding(answer: ItemAnswer | undefined): boolean {
  return answer === undefined || answer.state === 'later' || isReturned(answer);
}

/** Whether an answer was sent back and has not been delivered again. */
export function isReturned(answer: ItemAnswer | undefined): boolean {
  return answer?.returned !== undefined && answer.returned.redelivered !== true;
}
