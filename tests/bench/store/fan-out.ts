import { cachePeople } from '../../../bot/people/cache-people.ts';
import { systemTimer } from '../../../bot/clock/system-timer.ts';
import { splitMessage } from '../../../cards/split-message.ts';
import type { Cycle } from '../../../cycle/cycle.ts';
import { createSharedPace } from '../../../cycle/pace/shared-pace.ts';
import { openPeriod } from '../../../cycle/period/open-period.ts';
import type { SendOutcome } from '../../../cycle/ports/messenger.ts';
import { runDueWork } from '../../../cycle/run-due-work.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import { openStores } from '../../../storage/azure/open-stores.ts';
import { people } from '../../support/counted-cycle.ts';
import { largeReport } from '../../support/large-report.ts';
import { patient } from '../../storage/azure/patient.ts';
import { type Figure, figureOf } from '../figure.ts';
import { withAzurite } from './with-azurite.ts';

/** What Teams allows an app. */
const perSecond = 50;
const owners = 1500;

/**
 * The prompts of a period's first minute: written down, paced, claimed, composed and recorded over a real table service; the
 * channel takes each at once and notes when. As the time a message may take against the time that it took, so that less than
 * 1 / 0.95 is 95 % of the allowed pace. More owners only take longer: 10 000 are 200 s.
 */
export async function fanOut(): Promise<readonly Figure[]> {
  const moments = await withAzurite(sendPrompts);
  const took = (moments.at(-1) ?? 0) - (moments[0] ?? 0);
  const allowed = ((moments.length - 1) * 1000) / perSecond;
  const most = Math.max(...moments.map((from, at) => within(moments, at, from + 1000)));
  return [
    figureOf({
      name: `${moments.length} prompts sent, against the pace that is allowed`,
      value: took,
      floor: allowed,
      unit: 'ms',
      mark: 1 / 0.95,
    }),
    figureOf({
      name: 'most messages in any second',
      value: most,
      floor: perSecond,
      unit: 'messages',
      mark: 1,
    }),
  ];
}

function within(moments: readonly number[], first: number, until: number): number {
  let next = first;
  while ((moments[next] ?? Number.POSITIVE_INFINITY) < until) next += 1;
  return next - first;
}

async function sendPrompts(connectionString: string): Promise<readonly number[]> {
  const march = parsePeriod('2024-03');
  if (march === undefined) throw new Error('No such period');
  const stores = await openStores({ connectionString, patience: patient });
  const report = largeReport(owners);
  const sections = report.sections.map((section, at) => ({ ...section, owner: `owner-${at}@example.no` }));
  const moments: number[] = [];
  const log = { info: () => {}, warn: () => {}, error: console.error };
  const sent = async (): Promise<SendOutcome> => {
    moments.push(performance.now());
    return { outcome: 'sent', conversationId: 'a:somebody', activityId: `${moments.length}` };
  };
  const pace = createSharedPace({
    store: stores.pacing,
    timer: systemTimer,
    instance: 'bench',
    random: Math.random,
    perSecond,
    log,
  });
  const cycle: Cycle = {
    ...stores,
    people: cachePeople(stores.people),
    messenger: { partsOf: splitMessage, send: sent, update: sent },
    pace,
    clock: { now: () => new Date('2024-04-09T06:42:00Z') },
    active: { definition: { ...report, sections }, plans: new Map() },
    instance: 'bench',
    log,
    pulse: {},
  };
  await openPeriod(cycle, march, 'bench');
  for (const { owner } of sections) {
    await cycle.people.savePerson({ ...people.owner, id: owner, email: owner, conversationId: `a:${owner}` });
  }
  do await runDueWork(cycle);
  while (cycle.pulse?.left === true);
  if (moments.length < owners) throw new Error(`${moments.length} of ${owners} were sent`);
  return moments;
}
