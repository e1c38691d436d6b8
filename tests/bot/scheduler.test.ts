import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLog } from '../../bot/log/create-log.ts';
import { startScheduler } from '../../bot/scheduler/start-scheduler.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const logged: string[] = [];
const log = createLog('debug', { write: (line) => logged.push(line) });

test('ticks at once, and then at intervals from the end of the last: they never overlap', async () => {
  let running = 0;
  let most = 0;
  let ticks = 0;
  const scheduler = startScheduler({
    everyMs: 15_000,
    log,
    tick: async () => {
      ticks += 1;
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 40_000));
      running -= 1;
    },
  });
  expect(ticks).toBe(1);
  await vi.advanceTimersByTimeAsync(54_999);
  expect(ticks).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(ticks).toBe(2);
  await vi.advanceTimersByTimeAsync(55_000);
  expect(ticks).toBe(3);
  expect(most).toBe(1);
  const stopped = scheduler.stop();
  await vi.advanceTimersByTimeAsync(40_000);
  await stopped;
});

test('stopping waits for the running tick, and no other starts', async () => {
  let finished = false;
  let ticks = 0;
  const scheduler = startScheduler({
    everyMs: 1000,
    log,
    tick: async () => {
      ticks += 1;
      await new Promise((resolve) => setTimeout(resolve, 5000));
      finished = true;
    },
  });
  const stopped = scheduler.stop().then(() => finished);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await stopped).toBe(true);
  expect(ticks).toBe(1);
});

test('a tick that fails is logged, and the next comes all the same', async () => {
  let ticks = 0;
  const scheduler = startScheduler({
    everyMs: 1000,
    log,
    tick: () => {
      ticks += 1;
      return Promise.reject(new Error('no'));
    },
  });
  await vi.advanceTimersByTimeAsync(2500);
  expect(ticks).toBe(3);
  expect(logged.some((line) => line.includes('tick-failed'))).toBe(true);
  await scheduler.stop();
});
