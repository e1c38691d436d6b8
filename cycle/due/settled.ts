import type { Delivery } from '../ports/delivery-store.ts';
import type { SendOutcome } from '../ports/messenger.ts';

/** After so many tries a prompt that may have failed is left for the coordinator to see. */
const attemptsAtMost = 8;

/** An own pause between tries where Teams names none. */
const pauseMs = 30_000;

/**
 * What one attempt makes of a delivery. Prompts are at least once: an unclear outcome is tried again. Reminders, alerts and the
 * report are at most once: an unclear outcome is `unknown` (design section 7). An edit of a known post may be repeated.
 */
export function settled(delivery: Delivery, outcome: SendOutcome, now: Date): Delivery {
  const {
    claimedBy: _claimedBy,
    claimedUntil: _claimedUntil,
    problem: _problem,
    waitMs: _waitMs,
    notBefore: _notBefore,
    ...rest
  } = delivery;
  const later = (ms: number) => ({
    notBefore: new Date(now.getTime() + ms).toISOString(),
    waitMs: ms,
  });
  switch (outcome.outcome) {
    case 'sent':
      return {
        ...rest,
        state: 'sent',
        sentAt: now.toISOString(),
        conversationId: outcome.conversationId,
        activityId: outcome.activityId,
      };
    case 'retry':
      return { ...rest, state: 'pending', ...later(outcome.afterMs), problem: outcome.problem };
    case 'unknown': {
      const repeatable =
        delivery.kind === 'prompt' || delivery.kind === 'notice' || delivery.activityId !== undefined;
      return repeatable && delivery.attempts < attemptsAtMost
        ? { ...rest, state: 'pending', ...later(pauseMs), problem: outcome.problem }
        : { ...rest, state: 'unknown', problem: outcome.problem };
    }
    case 'refused':
      return { ...rest, state: 'dead', problem: outcome.reason };
  }
}
