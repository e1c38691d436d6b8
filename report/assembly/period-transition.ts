import type { PeriodState } from './period-state.ts';

/** What can happen to a period (G2). */
export type PeriodEvent = 'answer' | 'review' | 'approve' | 'unapprove' | 'publish' | 'lock' | 'reopen';

const transitions: Readonly<Record<PeriodState, Partial<Record<PeriodEvent, PeriodState>>>> = {
  open: { answer: 'collecting', review: 'review', approve: 'approved' },
  collecting: { answer: 'collecting', review: 'review', approve: 'approved' },
  review: { answer: 'review', review: 'review', approve: 'approved' },
  // An answer after the approval was not seen by it, so the approval falls.
  approved: { answer: 'review', unapprove: 'review', approve: 'approved', publish: 'published' },
  // A late answer leaves the post alone until it is published again as a correction.
  published: { answer: 'published', approve: 'published', publish: 'published', lock: 'locked' },
  locked: { reopen: 'published' },
};

/**
 * Gives the state that an event leads to, or undefined where the event is not allowed.
 * @example transition('locked', 'answer') //=> undefined
 */
export function transition(state: PeriodState, event: PeriodEvent): PeriodState | undefined {
  return transitions[state][event];
}
