import type { Log } from '../cycle.ts';
import type { Timer } from '../ports/timer.ts';
import type { SendGate } from './send-gate.ts';
import type { SlotBook } from './slot-book.ts';

/** Slots are taken for so long ahead, so that others soon hear of a pause. */
const aheadMs = 500;
/** Slots lie a little further apart than they may: what is so late is still no more than is allowed in any second. */
const lateMs = 20;
const retryMs = 1000;
/** As long as Teams' own window. */
const owedForMs = 1000;

/** The line of one process for its slots. */
export interface SlotLine {
  /** Resolves with the moment of a slot, so long before it as the lead says; with undefined when called off. `first`: before all who wait. */
  slot(signal?: AbortSignal, first?: 'first'): Promise<number | undefined>;
  /** A slot that was granted is used by nobody. */
  giveBack(slot: number): void;
  /** Something goes out at once: it takes the next slot, or one of those that are taken next. */
  takeNow(): void;
  /** No slot before this moment is used. */
  hush(untilMs: number): void;
}

interface Waiting {
  readonly resolve: (slot: number | undefined) => void;
  readonly signal: AbortSignal | undefined;
}

/** Hands out the slots that the book gives, each before its moment, first come first served. A slot that is missed is lost. */
export function createSlotLine(parts: {
  readonly book: SlotBook;
  readonly timer: Timer;
  readonly intervalMs: number;
  readonly gate: Pick<SendGate, 'leadMs'>;
  readonly log: Log;
}): SlotLine {
  const { book, timer, intervalMs, gate, log } = parts;
  // Together the instances take so far ahead, not each of them.
  const batchOf = () => Math.max(2, Math.ceil(aheadMs / intervalMs / book.members()));
  const waiting: Waiting[] = [];
  let slots: number[] = [];
  let owed: number[] = [];
  let hushed = 0;
  let granted: number[] = [];
  let taking: Promise<void> | undefined;
  let running = false;
  let wake = new AbortController();

  const take = async (): Promise<void> => {
    const now = timer.elapsedMs();
    granted = granted.filter((at) => at > now - aheadMs);
    const batch = batchOf();
    const count = Math.min(batch, Math.max(waiting.length, granted.length, 1));
    // What was long ago harms nobody.
    const unused = owed.filter((at) => at > now - owedForMs).length;
    owed = [];
    slots.push(...(await book.take(count, unused)));
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
      const wait = Math.max((slots[0] ?? 0) - gate.leadMs(), silentUntil) - timer.elapsedMs();
      if (wait > 0) {
        wake = new AbortController();
        await timer.sleep(Math.min(wait, aheadMs), wake.signal);
        continue;
      }
      const slot = slots.shift() ?? 0;
      if (timer.elapsedMs() - slot > lateMs) continue;
      if (!dropCalledOff(waiting)) {
        slots.unshift(slot);
        return;
      }
      granted.push(timer.elapsedMs());
      waiting.shift()?.resolve(slot);
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
    slot(signal, first) {
      return new Promise<number | undefined>((resolve) => {
        const callOff = () => {
          const at = waiting.indexOf(mine);
          if (at >= 0) waiting.splice(at, 1);
          resolve(undefined);
        };
        const mine: Waiting = {
          signal,
          resolve: (slot) => {
            signal?.removeEventListener('abort', callOff);
            resolve(slot);
          },
        };
        if (first === undefined) waiting.push(mine);
        else waiting.unshift(mine);
        signal?.addEventListener('abort', callOff, { once: true });
        start();
      });
    },
    giveBack(slot) {
      slots = [slot, ...slots].toSorted((a, b) => a - b);
      wake.abort();
    },
    takeNow() {
      if (slots.shift() === undefined) owed.push(timer.elapsedMs());
    },
    hush(untilMs) {
      hushed = Math.max(hushed, untilMs);
    },
  };
}

/** Whether anybody still waits. */
function dropCalledOff(waiting: Waiting[]): boolean {
  while (waiting[0]?.signal?.aborted === true) waiting.shift()?.resolve(undefined);
  return waiting.length > 0;
}
