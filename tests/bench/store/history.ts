import { openMemoryStores } from '../../../storage/memory/open-memory-stores.ts';
import { openStores } from '../../../storage/azure/open-stores.ts';
import type { Stores } from '../../../storage/stores.ts';
import { converse } from '../../../cycle/converse.ts';
import type { Cycle } from '../../../cycle/cycle.ts';
import { openPeriod } from '../../../cycle/period/open-period.ts';
import { parsePeriod, previousPeriod } from '../../../report/period/period.ts';
import { people } from '../../support/counted-cycle.ts';
import { largeReport } from '../../support/large-report.ts';
import { recordingMessenger } from '../../support/recording-messenger.ts';
import { cachePeople } from '../../../bot/people/cache-people.ts';
import { patient } from '../../storage/azure/patient.ts';
import { type Figure, figureOf } from '../figure.ts';
import { quiet } from '../quiet.ts';
import { withAzurite } from './with-azurite.ts';

const sections = 50;
const rounds = 300;
const march = parsePeriod('2024-03');

/** The status question in a report with ten years behind it, against one with a month, and against one with as much as it looks back on. */
export async function history(): Promise<readonly Figure[]> {
  const inMemory = await compare('in memory', () => Promise.resolve(openMemoryStores()));
  const inTables = await withAzurite(async (connectionString) =>
    compare('over the table service', async (tablePrefix) =>
      openStores({ connectionString, tablePrefix, patience: patient }),
    ),
  );
  return [...inMemory, ...inTables];
}

/** Two years and a month: how far a period looks back. */
const lookedBackOn = 25;

async function compare(where: string, open: (name: string) => Promise<Stores>): Promise<readonly Figure[]> {
  const cycles = {
    month: await cycleWith(await open('Month'), 1),
    years: await cycleWith(await open('Years'), lookedBackOn),
    decade: await cycleWith(await open('Decade'), 120),
  };
  const taken = { month: [] as Taken[], years: [] as Taken[], decade: [] as Taken[] };
  for (let round = 0; round < rounds; round += 1) {
    taken.month.push(await asked(cycles.month));
    taken.years.push(await asked(cycles.years));
    taken.decade.push(await asked(cycles.decade));
  }
  const against = (what: string, than: readonly Taken[], part: keyof Taken) =>
    figureOf({
      name: `status with ten years of history against ${what}, ${where}${part === 'ms' ? '' : ', processor time of the bot alone'}`,
      value: quiet(taken.decade.map((one) => one[part])),
      floor: quiet(than.map((one) => one[part])),
      unit: 'ms',
      mark: 1.1,
    });
  return [
    against('a month', taken.month, 'ms'),
    against('25 months', taken.years, 'ms'),
    against('a month', taken.month, 'ownMs'),
    against('25 months', taken.years, 'ownMs'),
  ];
}

/** How long an answer took, and how much of the processor it took of the process that answers. */
interface Taken {
  readonly ms: number;
  readonly ownMs: number;
}

async function asked(cycle: Cycle): Promise<Taken> {
  const start = performance.now();
  const used = process.cpuUsage();
  await converse(cycle, {
    actor: people.director,
    place: { type: 'personal' },
    input: { type: 'text', text: 'status' },
  });
  const { user, system } = process.cpuUsage(used);
  return { ms: performance.now() - start, ownMs: (user + system) / 1000 };
}

async function cycleWith(stores: Stores, months: number): Promise<Cycle> {
  if (march === undefined) throw new Error('No such period');
  const definition = largeReport(sections);
  const cycle: Cycle = {
    ...stores,
    people: cachePeople(stores.people),
    messenger: recordingMessenger(),
    clock: { now: () => new Date('2024-04-09T06:42:00Z') },
    active: { definition, plans: new Map() },
    instance: 'bench',
    log: { info: () => {}, warn: () => {}, error: console.error },
  };
  for (let ago = 1; ago <= months; ago += 1) {
    const answers = definition.sections.map(({ id, items }) => {
      const cells = { share: String(60 + (ago % 20)), cases: String(ago) };
      return [id, { [items[0]?.id ?? '']: { state: 'answered' as const, cells } }] as const;
    });
    const key = { report: definition.id, period: previousPeriod(march, ago) };
    await cycle.reports.importPeriod(key, Object.fromEntries(answers));
  }
  await openPeriod(cycle, march, 'bench');
  await cycle.people.savePerson(people.director);
  await cycle.people.listPeople();
  return cycle;
}
