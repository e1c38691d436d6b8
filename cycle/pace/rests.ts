import type { SendOutcome } from '../ports/messenger.ts';
import type { ThreadWindows } from './thread-windows.ts';

/** So near one of its own limits, a thread that is refused is refused for itself. */
const nearLimit = 5;

/** Which threads Teams has asked to leave alone for a while, and what that says of the others. */
export interface Rests {
  waitMs(thread: string, now: number): number;
  /** Takes in what Teams said; gives how long the whole app must rest, if it must. */
  heard(thread: string, outcome: SendOutcome, now: number): number | undefined;
}

/**
 * Teams' 429 does not say whom it means. It is taken to mean the whole app, since going on can get the bot blocked, unless the
 * thread was near a limit of its own, or is refused again although others got through in between. A 412 is the thread's alone.
 */
export function createRests(threads: Pick<ThreadWindows, 'recent'>): Rests {
  const until = new Map<string, number>();
  const refusedAt = new Map<string, number>();
  let acceptedAt = Number.NEGATIVE_INFINITY;
  return {
    waitMs(thread, now) {
      const at = until.get(thread);
      if (at === undefined) return 0;
      if (at > now) return at - now;
      until.delete(thread);
      return 0;
    },
    heard(thread, outcome, now) {
      if (outcome.outcome === 'sent') {
        acceptedAt = now;
        refusedAt.delete(thread);
        return undefined;
      }
      if (outcome.outcome !== 'retry' || !/^status-4(12|29)$/.test(outcome.problem)) return undefined;
      until.set(thread, now + outcome.afterMs);
      if (outcome.problem === 'status-412') return undefined;
      const again = (refusedAt.get(thread) ?? Number.POSITIVE_INFINITY) < acceptedAt;
      refusedAt.set(thread, now);
      return again || threads.recent(thread, now) >= nearLimit ? undefined : outcome.afterMs;
    },
  };
}
