import type { Cycle } from '../cycle.ts';
import { withAway } from '../people/standings.ts';
import { type LoadedPeriod, loadPeriod } from '../period/load-period.ts';

/** A message says what the store says now, or what it said so shortly before. */
const freshMs = 5000;
/** Where reading takes long, it may take this part of the time. */
const share = 20;

/**
 * Gives a period as the store has it, read again once it is some seconds old: a round of sending takes longer than that, and
 * who has answered meanwhile is to be left in peace.
 */
export function freshPeriod(cycle: Cycle, first: LoadedPeriod): () => Promise<LoadedPeriod> {
  let current = first;
  let readAt = performance.now();
  let tookMs = 0;
  let reading: Promise<void> | undefined;
  const read = async (): Promise<void> => {
    const from = performance.now();
    const loaded = await loadPeriod(cycle, first.key);
    if (loaded !== undefined) current = await withAway(cycle, loaded);
    readAt = performance.now();
    tookMs = readAt - from;
  };
  return async () => {
    if (performance.now() - readAt > Math.max(freshMs, tookMs * share)) {
      reading ??= read().finally(() => {
        reading = undefined;
      });
      await reading;
    }
    return current;
  };
}
