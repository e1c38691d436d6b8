import { expect, it } from 'vitest';
import { cachePeople } from '../../bot/people/cache-people.ts';
import type { Cycle } from '../../cycle/cycle.ts';
import { runDueWork } from '../../cycle/run-due-work.ts';
import { openMemoryStores } from '../../storage/memory/open-memory-stores.ts';
import { manyOwners, ownerAt } from '../bench/due/many-owners.ts';
import { someone } from '../bench/due/submission.ts';
import { recordingMessenger } from '../support/recording-messenger.ts';

/** A process that remembers its people, in a report of two owners of whom it has met the second. */
async function oneMet() {
  let now = '2024-04-02T06:00:00Z';
  const stores = openMemoryStores(() => Date.parse(now));
  const messenger = recordingMessenger();
  const cycle: Cycle = {
    ...stores,
    people: cachePeople(stores.people, () => Date.parse(now)),
    messenger,
    clock: { now: () => new Date(now) },
    active: { definition: manyOwners(2), plans: new Map() },
    instance: 'first',
    log: { info: () => {}, warn: () => {}, error: () => {} },
  };
  await cycle.people.savePerson(someone(ownerAt(1)));
  return {
    tick: async (moment: string) => {
      now = moment;
      await runDueWork(cycle);
      return messenger.attempts.filter(({ to }) => to === ownerAt(0)).map(({ message }) => message.type);
    },
    /** Another process meets the first. */
    meetElsewhere: async () => stores.people.savePerson(someone(ownerAt(0))),
  };
}

it('who was met through another process gets a waiting card from this one within five minutes too', async () => {
  const { tick, meetElsewhere } = await oneMet();
  expect(await tick('2024-04-02T06:00:00Z')).toEqual([]);
  await meetElsewhere();
  expect(await tick('2024-04-02T06:04:00Z')).toEqual([]);
  expect(await tick('2024-04-02T06:06:00Z')).toEqual(['form']);
});

it('and at once where there is something else to send', async () => {
  const { tick, meetElsewhere } = await oneMet();
  await tick('2024-04-04T06:58:00Z');
  await meetElsewhere();
  // The other owner is reminded, and so is this one, who is no stranger any more.
  expect((await tick('2024-04-04T07:00:00Z')).toSorted()).toEqual(['form', 'reminder']);
});
