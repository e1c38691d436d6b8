import type { Log } from '../cycle.ts';
import type { Timer } from '../ports/timer.ts';
import type { SlotBook } from './slot-book.ts';

const everyMs = 1000;

/** Tells the other instances that this one sends, and learns who else does; at most once a second, and nobody waits for it. */
export function createPresence(parts: {
  readonly timer: Timer;
  readonly book: Pick<SlotBook, 'join'>;
  readonly log: Log;
}): { tell(): void } {
  const { timer, book, log } = parts;
  let told = Number.NEGATIVE_INFINITY;
  return {
    tell() {
      const now = timer.elapsedMs();
      if (now - told < everyMs) return;
      told = now;
      book.join().catch((cause: unknown) => log.error('instance-not-told', cause));
    },
  };
}
