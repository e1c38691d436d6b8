import { expect, it } from 'vitest';
import { converse } from '../../cycle/converse.ts';
import type { Cycle } from '../../cycle/cycle.ts';
import { runDueWork } from '../../cycle/run-due-work.ts';
import { openMemoryStores } from '../../storage/memory/open-memory-stores.ts';
import { manyOwners, ownerAt } from '../bench/due/many-owners.ts';
import { march, someone, submission } from '../bench/due/submission.ts';
import { type RecordingMessenger, recordingMessenger } from '../support/recording-messenger.ts';

const owners = 2000;

/** Two processes over one store, each with a memory and a messenger of its own; a message takes a turn of the loop. */
async function twoInstances() {
  let now = '2024-04-02T06:00:00Z';
  const stores = openMemoryStores(() => Date.parse(now));
  const definition = manyOwners(owners);
  const instance = (name: string, place: number): { cycle: Cycle; messenger: RecordingMessenger } => {
    const messenger = recordingMessenger();
    messenger.pause = async () => {
      await new Promise((resolve) => setImmediate(resolve));
    };
    const cycle: Cycle = {
      ...stores,
      deliveries: { ...stores.deliveries },
      messenger,
      clock: { now: () => new Date(now) },
      active: { definition, plans: new Map() },
      instance: name,
      random: () => place,
      log: {
        info: () => {},
        warn: () => {},
        error: (event, cause) => {
          throw new Error(event, { cause });
        },
      },
      pulse: {},
    };
    return { cycle, messenger };
  };
  const [first, second] = [instance('first', 0), instance('second', 0.5)];
  for (const email of ['kari@example.no', ...Array.from({ length: owners }, (_, at) => ownerAt(at))])
    await stores.people.savePerson(someone(email));
  return {
    stores,
    first: first.cycle,
    setClock: (moment: string) => {
      now = moment;
    },
    both: async () => Promise.all([runDueWork(first.cycle), runDueWork(second.cycle)]),
    /** How often each owner got a message of a type, from whichever process. */
    sent: (type: string) => {
      const times = new Map<string, number>();
      for (const { to, message } of [...first.messenger.attempts, ...second.messenger.attempts])
        if (message.type === type) times.set(to, (times.get(to) ?? 0) + 1);
      return times;
    },
  };
}

it('two processes at once ask two thousand owners once each, and remind once each who has not answered', async () => {
  const { stores, first, setClock, both, sent } = await twoInstances();
  await both();
  await both();
  const cards = sent('form');
  expect(cards.size).toBe(owners);
  expect(new Set(cards.values())).toEqual(new Set([1]));

  setClock('2024-04-04T06:50:00Z');
  const answered = Array.from({ length: 50 }, (_, at) => at * 7);
  for (const at of answered) {
    const { replace } = await converse(first, {
      actor: someone(ownerAt(at)),
      place: { type: 'personal' },
      input: { type: 'action', action: submission(at) },
    });
    expect(replace?.type).toBe('receipt');
  }

  setClock('2024-04-04T07:00:00Z');
  await both();
  await both();
  const reminders = sent('reminder');
  expect(reminders.size).toBe(owners - answered.length);
  expect(new Set(reminders.values())).toEqual(new Set([1]));
  expect(answered.filter((at) => reminders.has(ownerAt(at)))).toEqual([]);

  const rows = (await stores.deliveries.list(march)).map(({ delivery }) => delivery);
  const toOwners = rows.filter(({ to }) => to.startsWith('owner-'));
  expect(new Set(toOwners.map(({ state }) => state))).toEqual(new Set(['sent']));
});
