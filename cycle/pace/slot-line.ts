import type { Log } from '../cycle.ts';
import type { Timer } from '../ports/timer.ts';
import type { SlotBook } from './slot-book.ts';

/** Slots are taken for so long ahead, so that others soon hear of a pause. */
const aheadMs = 500;
const lateMs = 25;
const retryMs = 1000;

/** The line of one process for its slots. */
export interface SlotLine {
  /** Resolves with true at the moment of a slot, with false when called off. */
  slot(signal?: AbortSignal): Promise<boolean>;
  /** The slot that was granted a moment ago is used by nobody. */
  giveBack(): void;
  /** Something goes out at once: it takes the next slot, or one of those that are taken next. */
  takeNow(): void;
  /** No slot before this moment is used. */
  hush(untilMs: number): void;
}

interface Waiting {
  readonly resolve: (granted: boolean) => void;
  readonly signal: AbortSignal | undefined;
}

/** Hands out the slots that the book gives, each at its moment, first come first served. A slot that is missed is lost. */
export function createSlotLine(parts: {
  readonly book: SlotBook;
  readonly timer: Timer;
  readonly intervalMs: number;
  readonly log: Log;
}): SlotLine {
  const { book, timer, intervalMs, log } = parts;
  // Together the instances take so far ahead, not each of them.
  const batchOf = () => Math.max(2, Math.ceil(aheadMs / intervalMs / book.members()));
  const waiting: Waiting[] = [];
  let slots: number[] = [];
  let debt = 0;
  let hushed = 0;
  let granted: number[] = [];
  let taking: Promise<void> | undefined;
  let running = false;
  let wake = new AbortController();
  let grantedAt = 0;

  const take = async (): Promise<void> => {
    const now = timer.elapsedMs();
    granted = granted.filter((at) => at > now - aheadMs);
    const batch = batchOf();
    const count = Math.min(batch, Math.max(waiting.length, granted.length, 1));
    // A second's worth at most: what was long ago harms nobody.
    const unused = Math.min(debt, batch * 2);
    const taken = await book.take(count, unused);
    debt = Math.max(0, debt - unused);
    slots.push(...taken);
  };
  const takeAhead = (): Promise<void> => {
    taking ??= take().finally(() => {
      taking = undefined;
    });
    return taking;
  };

  const run = async (): Promise<void> => {
    while (dropCalledOff(waiting)) {
      if (slots.length === 0) {
        try {
          await takeAhead();
        } catch (cause) {
          log.error('slots-not-taken', cause);
          await timer.sleep(retryMs);
        }
        continue;
      }
      const silentUntil = Math.max(hushed, book.pausedUntil());
      const wait = Math.max(slots[0] ?? 0, silentUntil) - timer.elapsedMs();
      if (wait > 0) {
        wake = new AbortController();
        await timer.sleep(Math.min(wait, aheadMs), wake.signal);
        continue;
      }
      const slot = slots.shift() ?? 0;
      if (timer.elapsedMs() - slot > Math.max(lateMs, intervalMs)) continue;
      if (!dropCalledOff(waiting)) {
        slots.unshift(slot);
        return;
      }
      grantedAt = timer.elapsedMs();
      granted.push(grantedAt);
      waiting.shift()?.resolve(true);
      if (slots.length <= batchOf() / 2 && waiting.length > slots.length) {
        takeAhead().catch((cause: unknown) => log.error('slots-not-taken', cause));
      }
    }
  };
  const start = (): void => {
    if (running) return;
    running = true;
    run()
      .catch((cause: unknown) => log.error('slot-line-failed', cause))
      .finally(() => {
        running = false;
        if (waiting.length > 0) start();
      });
  };

  return {
    slot(signal) {
      return new Promise<boolean>((resolve) => {
        const callOff = () => {
          const at = waiting.indexOf(mine);
          if (at >= 0) waiting.splice(at, 1);
          resolve(false);
        };
        const mine: Waiting = {
          signal,
          resolve: (granted) => {
            signal?.removeEventListener('abort', callOff);
            resolve(granted);
          },
        };
        waiting.push(mine);
        signal?.addEventListener('abort', callOff, { once: true });
        start();
      });
    },
    giveBack() {
      // At once or not at all: kept until the next one's moment it would be two together.
      if (timer.elapsedMs() - grantedAt > intervalMs / 2) return;
      slots.unshift(timer.elapsedMs());
      wake.abort();
    },
    takeNow() {
      if (slots.shift() === undefined) debt += 1;
    },
    hush(untilMs) {
      hushed = Math.max(hushed, untilMs);
    },
  };
}

/** Whether anybody still waits. */
function dropCalledOff(waiting: Waiting[]): boolean {
  while (waiting[0]?.signal?.aborted === true) waiting.shift()?.resolve(false);
  return waiting.length > 0;
}
