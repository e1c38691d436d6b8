import { expect, it } from 'vitest';
import type { Cycle } from '../../cycle/cycle.ts';
import { newDelivery } from '../../cycle/due/new-delivery.ts';
import { reviveDeliveries } from '../../cycle/due/revive-deliveries.ts';
import { openMemoryStores } from '../../storage/memory/open-memory-stores.ts';
import { person } from './march.ts';

const key = { report: 'r', period: '2024-03' };

async function withDeadCards(count: number) {
  const { deliveries } = openMemoryStores();
  let lists = 0;
  let failing = 0;
  const counted: Cycle['deliveries'] = {
    ...deliveries,
    list: async (...which) => {
      lists += 1;
      const fails = failing > 0;
      if (fails) failing -= 1;
      const listed = await deliveries.list(...which);
      // Reading takes a while, in which others come.
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (fails) throw new Error('away');
      return listed;
    },
  };
  for (let at = 0; at < count; at += 1) {
    const card = newDelivery(key, {
      key: `prompt|hr|p${at}@example.no`,
      kind: 'prompt',
      to: `p${at}@example.no`,
    });
    await deliveries.add({ ...card, state: 'dead', problem: 'blocked' });
  }
  // What looking through deliveries needs of a cycle.
  const cycle = { deliveries: counted } as unknown as Cycle;
  return {
    back: async (at: number) =>
      reviveDeliveries(cycle, key, { ...person('hanne'), email: `P${at}@example.no` }),
    pending: async () =>
      (await deliveries.list(key)).filter(({ delivery }) => delivery.state === 'pending').length,
    lists: () => lists,
    fail: (times: number) => {
      failing = times;
    },
  };
}

it('reads the rows once for all who come back at once, and once more for those who come meanwhile', async () => {
  const { back, pending, lists } = await withDeadCards(60);
  const first = Promise.all(Array.from({ length: 40 }, async (_, at) => back(at)));
  await new Promise((resolve) => setTimeout(resolve, 2));
  const second = Promise.all(Array.from({ length: 20 }, async (_, at) => back(40 + at)));
  await Promise.all([first, second]);
  expect([lists(), await pending()]).toEqual([2, 60]);
});

it('revives nobody else’s', async () => {
  const { back, pending } = await withDeadCards(3);
  await back(1);
  expect(await pending()).toBe(1);
});

it('looks again after a reading that failed', async () => {
  const { back, pending, fail } = await withDeadCards(3);
  fail(1);
  await expect(back(0)).rejects.toThrow('away');
  await Promise.all([back(0), back(2)]);
  expect(await pending()).toBe(2);
});
