import { expect, it } from 'vitest';
import { breathing, inSlices } from '../../cycle/breathing.ts';

/** Holds the process. */
function hold(ms: number): void {
  const until = process.hrtime.bigint() + BigInt(ms) * 1_000_000n;
  while (process.hrtime.bigint() < until);
}

/** How often the loop turned while something was done. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let over = false;
  const count = () => {
    turns += 1;
    if (!over) setImmediate(count);
  };
  setImmediate(count);
  await work();
  over = true;
  return turns;
}

const list = Array.from({ length: 60 }, (_, at) => at);

it('gives the same as map, in order', async () => {
  expect(await inSlices(list, (at) => at * 2)).toEqual(list.map((at) => at * 2));
  expect(await inSlices([], () => 1)).toEqual([]);
});

it('lets others have their turn again and again during long work', async () => {
  // 60 × 4 ms in slices of at least 12 ms are some twenty.
  expect(await turnsDuring(async () => inSlices(list, () => hold(4)))).toBeGreaterThanOrEqual(10);
});

it('does not stop for work that is soon done', async () => {
  expect(await turnsDuring(async () => inSlices(list, (at) => at))).toBe(0);
});

it('takes an error of one for an error of all', async () => {
  const fail = () => {
    throw new Error('corrupt');
  };
  await expect(inSlices(list, fail)).rejects.toThrow('corrupt');
});

it('lets all who share it wait for the same turn', async () => {
  const breathe = breathing();
  hold(20);
  const [one, other] = [breathe(), breathe()];
  expect(one).toBeInstanceOf(Promise);
  expect(other).toBe(one);
  await one;
  expect(breathe()).toBeUndefined();
});
