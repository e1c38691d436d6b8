import { vi } from 'vitest';
import type { Log } from '../../../cycle/cycle.ts';
import { createSharedPace } from '../../../cycle/pace/shared-pace.ts';
import type { PaceStore } from '../../../cycle/ports/pace-store.ts';
import { chance } from '../../../local/headless/chance.ts';
import type { Timer } from '../../../cycle/ports/timer.ts';
import { memoryPaceStore } from '../../../storage/memory/pace-store.ts';

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** What went out: when, to whom, from which instance. */
export interface Sent {
  readonly at: number;
  readonly thread: string;
  readonly from: string;
}

/** Instances over one store in virtual time. Their own timers begin anywhere, and the store's clock is hours away. */
export function virtualInstances(
  perSecond: number,
  options: { readonly log?: Log; readonly storeMs?: number } = {},
) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  const { log = silent, storeMs = 5 } = options;
  const begun = performance.now();
  const now = () => performance.now() - begun;
  const shared = memoryPaceStore(() => 1_700_000_000_000 + now() + 2 * 3_600_000);
  const sent: Sent[] = [];
  let writes = 0;
  const delay = (ms: number) =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, ms);
    });
  const start = (name: string, origin = 0) => {
    let held = 0;
    const timer: Timer = {
      elapsedMs: () => performance.now() + origin,
      sleep: (ms, signal) =>
        new Promise((resolve) => {
          if (signal?.aborted) return resolve();
          const timeout = setTimeout(resolve, Math.max(ms, held - performance.now()));
          signal?.addEventListener('abort', () => {
            clearTimeout(timeout);
            resolve();
          });
        }),
    };
    const store: PaceStore = {
      read: async () => {
        await delay(storeMs);
        return shared.read();
      },
      write: async (stored, next) => {
        writes += 1;
        await delay(storeMs);
        const written = await shared.write(stored, next);
        await delay(storeMs);
        return written === undefined ? undefined : shared.read();
      },
    };
    let drawn = 0;
    const random = (): number => chance(7, name, (drawn += 1));
    const pace = createSharedPace({ store, timer, instance: name, random, perSecond, log });
    return {
      pace,
      /** Nothing of this instance wakes for a while, as in a process that has no processor. */
      stall(ms: number) {
        held = performance.now() + ms;
      },
      /** Sends as much as the pace lets it, with so many at once, until stopped; each after its claim is written. */
      async send(
        threadOf: (index: number) => string,
        workers: number,
        signal: AbortSignal,
        claim?: () => Promise<void>,
      ) {
        let index = 0;
        const work = async () => {
          while (!signal.aborted) {
            const thread = threadOf(index++);
            if (!(await pace.turn(thread, signal))) {
              await delay(10);
              continue;
            }
            await claim?.();
            if (!(await pace.leave())) {
              await delay(10);
              continue;
            }
            sent.push({ at: now(), thread, from: name });
            await delay(80);
          }
        };
        await Promise.all(Array.from({ length: workers }, work));
      },
      delay,
      async answer(thread: string) {
        if (!(await pace.answer(thread))) return;
        sent.push({ at: now(), thread, from: name });
      },
    };
  };
  return { start, sent, now, writes: () => writes, run: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

/** The most that fell into any window of a length. */
export function mostWithin(times: readonly number[], ms: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  let from = 0;
  let most = 0;
  for (const [index, time] of sorted.entries()) {
    while ((sorted[from] ?? time) <= time - ms) from += 1;
    most = Math.max(most, index - from + 1);
  }
  return most;
}
