import type { ItemAnswer } from './item-answer.ts';

/** Whether an item still waits for an answer. "Comes later" is a promise, not an answer; nil and not applicable are. */
export function isOutstanding(answer: ItemAnswer | undefined): boolean {
  return answer === undefined || answer.state === 'later';
}
