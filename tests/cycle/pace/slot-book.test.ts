import { expect, it } from 'vitest';
import { createSlotBook } from '../../../cycle/pace/slot-book.ts';
import type { PaceStore, StoredPace } from '../../../cycle/ports/pace-store.ts';

const epoch = Date.parse('2024-04-09T06:42:00Z');

it('makes nobody wait for a pause of the store until it knows what the time is there', async () => {
  const pace = { until: epoch, pausedUntil: epoch - 5000, members: {} };
  let answer: ((written: StoredPace) => void) | undefined;
  const store: PaceStore = {
    read: async () => ({ pace, etag: '1', writtenAt: epoch - 60_000 }),
    // The first write waits; it is what tells the store's time.
    write: async (_, next) =>
      answer !== undefined
        ? { pace: next, etag: '3', writtenAt: epoch }
        : new Promise((resolve) => {
            answer = resolve;
          }),
  };
  const timer = { elapsedMs: () => 700, sleep: async () => undefined };
  const book = createSlotBook({ store, timer, instance: 'a', random: () => 0, intervalMs: 20 });
  const known = book.storeNow();
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  expect(book.pausedUntil()).toBeLessThanOrEqual(700);
  answer?.({ pace, etag: '2', writtenAt: epoch });
  expect(await known).toBe(epoch);
  expect(book.pausedUntil()).toBe(700 - 5000);
});
