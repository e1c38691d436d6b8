import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createHoldWatch } from './rig/teams/hold-watch.ts';

it('says how long a process was held', async () => {
  const watch = createHoldWatch(() => performance.now());
  const until = performance.now() + 300;
  while (performance.now() < until);
  expect(watch.longestMs()).toBeGreaterThan(250);
  await sleep(50);
  expect(watch.longestMs()).toBeGreaterThan(250);
  watch.stop();

  let now = 0;
  const quiet = createHoldWatch(() => now);
  now = 10;
  expect(quiet.longestMs()).toBe(0);
  quiet.stop();
});
