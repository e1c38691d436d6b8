import { monitorEventLoopDelay } from 'node:perf_hooks';
import { cachePeople } from '../../../bot/people/cache-people.ts';
import { splitMessage } from '../../../cards/split-message.ts';
import { converse } from '../../../cycle/converse.ts';
import type { Cycle } from '../../../cycle/cycle.ts';
import { openPeriod } from '../../../cycle/period/open-period.ts';
import type { SendOutcome } from '../../../cycle/ports/messenger.ts';
import { runDueWork } from '../../../cycle/run-due-work.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import { countedStores } from './counted-stores.ts';
import { march, someone, submission } from './submission.ts';
import { addressesIn, manyOwners, ownerAt } from './many-owners.ts';

/** What one piece of a month's background work took. */
export interface Piece {
  readonly name: string;
  readonly ms: number;
  /** The longest time that nothing else could happen in the process. */
  readonly heldMs: number;
  readonly heldP99Ms: number;
  readonly sent: number;
  /** How often the items of some section were looked at, where that is counted. */
  readonly looks: number;
  readonly calls: Readonly<Record<string, number>>;
}

const moments = {
  opens: '2024-04-02T06:00:00Z',
  idle: '2024-04-02T06:05:00Z',
  reminder: '2024-04-04T07:00:00Z',
  escalation: '2024-04-09T07:00:00Z',
  answer: '2024-04-09T07:10:00Z',
  unmet: '2024-04-09T07:20:00Z',
};

/**
 * The background work of a month with so many owners, piece by piece: stores in memory, no pace, and a messenger that takes
 * each message at once.
 */
export async function playMonth(
  sections: number,
  definition: Definition = manyOwners(sections),
  looked: () => number = () => 0,
): Promise<readonly Piece[]> {
  let now = moments.opens;
  let sent = 0;
  const { stores, calls } = countedStores(() => Date.parse(now));
  const take = async (): Promise<SendOutcome> => {
    sent += 1;
    return { outcome: 'sent', conversationId: 'a:somebody', activityId: `${sent}` };
  };
  const cycle: Cycle = {
    ...stores,
    people: cachePeople(stores.people, () => Date.parse(now)),
    messenger: { partsOf: splitMessage, send: take, update: take },
    clock: { now: () => new Date(now) },
    active: { definition, plans: new Map() },
    instance: 'bench',
    log: { info: () => {}, warn: () => {}, error: console.error },
    pulse: {},
  };
  const period = parsePeriod(march.period);
  if (period === undefined) throw new Error('No such period');
  // All but one are met, so that a card waits for somebody in each round.
  const met = addressesIn(definition).filter((email) => email !== ownerAt(sections - 1));
  for (const email of met) await cycle.people.savePerson(someone(email));

  const pieces: Piece[] = [];
  const measure = async (name: string, work: () => Promise<unknown>) => {
    calls.clear();
    const [before, looksBefore] = [sent, looked()];
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    await turn();
    const from = performance.now();
    await work();
    const ms = performance.now() - from;
    // What held the loop last is seen only when it turns once more.
    await turn();
    delay.disable();
    pieces.push({
      name,
      ms,
      heldMs: delay.max / 1e6,
      heldP99Ms: delay.percentile(99) / 1e6,
      sent: sent - before,
      looks: looked() - looksBefore,
      calls: Object.fromEntries(calls),
    });
  };
  await measure('opening', async () => openPeriod(cycle, period, 'bench'));
  await measure('first cards', async () => allSent(cycle));
  now = moments.idle;
  await measure('nothing to do', async () => runDueWork(cycle));
  now = moments.reminder;
  await measure('reminders', async () => allSent(cycle));
  now = moments.escalation;
  await measure('escalations', async () => allSent(cycle));
  now = moments.answer;
  const answered = await converse(cycle, {
    actor: someone(ownerAt(7)),
    place: { type: 'personal' },
    input: { type: 'action', action: submission(7) },
  });
  if (answered.replace?.type !== 'receipt') throw new Error(JSON.stringify(answered).slice(0, 500));
  await measure('after one answer', async () => answered.afterwards?.());
  now = moments.unmet;
  await measure('nothing to do, once more', async () => runDueWork(cycle));
  // A process that has just started has seen no rows yet, and nobody.
  const people = cachePeople(stores.people, () => Date.parse(now));
  const started = { ...cycle, people, deliveries: { ...stores.deliveries } };
  await measure('first round after a start', async () => runDueWork(started));
  return pieces;
}

/** Rounds until everybody who can be reached has got what is due. */
async function allSent(cycle: Cycle): Promise<void> {
  for (;;) {
    await runDueWork(cycle);
    const open = await cycle.deliveries.list(march, { open: true });
    if (open.length <= 3) return;
  }
}

/** Lets the loop turn a few times: the first thing that is measured is what lies between two turns. */
async function turn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}
