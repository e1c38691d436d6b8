import { afterEach, expect, it, vi } from 'vitest';
import { converse } from '../../cycle/converse.ts';
import type { Cycle } from '../../cycle/cycle.ts';
import { runDueWork } from '../../cycle/run-due-work.ts';
import { openMemoryStores } from '../../storage/memory/open-memory-stores.ts';
import { manyOwners, ownerAt } from '../bench/due/many-owners.ts';
import { march, someone, submission } from '../bench/due/submission.ts';
import { recordingMessenger } from '../support/recording-messenger.ts';

afterEach(() => {
  vi.useRealTimers();
});

const owners = 40;

/** All have their first cards, and it is the hour of the reminder. */
async function atTheReminder() {
  let now = '2024-04-02T06:00:00Z';
  const stores = openMemoryStores(() => Date.parse(now));
  const messenger = recordingMessenger();
  const cycle: Cycle = {
    ...stores,
    messenger,
    clock: { now: () => new Date(now) },
    active: { definition: manyOwners(owners), plans: new Map() },
    instance: 'first',
    log: {
      info: () => {},
      warn: () => {},
      error: (event, cause) => {
        throw new Error(event, { cause });
      },
    },
  };
  for (let at = 0; at < owners; at += 1) await stores.people.savePerson(someone(ownerAt(at)));
  await runDueWork(cycle);
  now = '2024-04-04T07:00:00Z';
  return { cycle, messenger };
}

it('who answers while reminders go out is left in peace, and everybody else is reminded', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { cycle, messenger } = await atTheReminder();
  let answering: Promise<unknown> | undefined;
  // The first of them are under way; the round knows the period as it stood before.
  messenger.pause = async () => {
    answering ??= (async () => {
      const turn = { actor: someone(ownerAt(39)), place: { type: 'personal' } as const };
      const { replace } = await converse(cycle, {
        ...turn,
        input: { type: 'action', action: submission(39) },
      });
      expect(replace?.type).toBe('receipt');
      vi.advanceTimersByTime(6000);
    })();
    await answering;
  };
  await runDueWork(cycle);
  const reminded = messenger.attempts
    .filter(({ message }) => message.type === 'reminder')
    .map(({ to }) => to);
  expect(reminded.toSorted()).toEqual(Array.from({ length: owners - 1 }, (_, at) => ownerAt(at)).toSorted());
  const rows = await cycle.deliveries.list(march, { under: 'reminder' });
  expect(rows.find(({ delivery }) => delivery.to === ownerAt(39))?.delivery).toMatchObject({
    state: 'dead',
    problem: 'nothing-owed',
  });
});
