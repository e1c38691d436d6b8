import { cachePeople } from '../../bot/people/cache-people.ts';
import { converse } from '../../cycle/converse.ts';
import type { Cycle } from '../../cycle/cycle.ts';
import { openPeriod } from '../../cycle/period/open-period.ts';
import type { Person } from '../../cycle/ports/people-store.ts';
import { runDueWork } from '../../cycle/run-due-work.ts';
import type { Turn, TurnResult } from '../../cycle/turn.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { openStores } from '../../storage/azure/open-stores.ts';
import { patient } from '../storage/azure/patient.ts';
import { requestLog } from '../storage/azure/request-log.ts';
import { largeReport } from './large-report.ts';
import { recordingMessenger } from './recording-messenger.ts';

/** A turn, and how many requests went to the table service before its answer was ready. */
export interface CountedTurn {
  readonly result: TurnResult;
  readonly requests: number;
  /** Does what is left for after the answer, and counts that. */
  after(): Promise<number>;
}

export interface CountedCycle {
  readonly cycle: Cycle;
  turn(actor: Person, input: Turn['input']): Promise<CountedTurn>;
  /** Requests of one round of due work. */
  tick(): Promise<number>;
}

const now = '2024-04-09T06:42:00.000Z';

/** Who answers, who coordinates and who asks in `largeReport`; the bot has met all of them. */
export const people = { owner: someone('eier'), coordinator: someone('kari'), director: someone('dag') };

/**
 * A report of so many sections over a real table service, with each request counted where it leaves the table client: March
 * 2024 is open, and the process knows its people, as a bot does that has run for a while. No prompt is written down before
 * the first tick.
 */
export async function countedCycle(connectionString: string, sections: number): Promise<CountedCycle> {
  const { requests, policies } = requestLog();
  const tablePrefix = `Counted${sections}`;
  const stores = await openStores({ connectionString, tablePrefix, policies, patience: patient });
  const definition = largeReport(sections);
  const fail = (event: string, cause: unknown) => {
    throw new Error(event, { cause });
  };
  const cycle: Cycle = {
    ...stores,
    people: cachePeople(stores.people),
    messenger: recordingMessenger(),
    clock: { now: () => new Date(now) },
    active: { definition, plans: new Map() },
    instance: 'counted',
    log: { info: () => {}, warn: () => {}, error: fail },
  };
  const march = parsePeriod('2024-03');
  if (march === undefined) throw new Error('No such period');
  for (const person of Object.values(people)) await cycle.people.savePerson(person);
  await openPeriod(cycle, march, 'test');
  await cycle.people.listPeople();

  const counted = async <T>(
    work: () => Promise<T>,
  ): Promise<{ readonly value: T; readonly count: number }> => {
    const before = requests.length;
    const value = await work();
    return { value, count: requests.length - before };
  };
  return {
    cycle,
    turn: async (actor, input) => {
      const { value: result, count } = await counted(async () =>
        converse(cycle, { actor, place: { type: 'personal' }, input }),
      );
      return {
        result,
        requests: count,
        after: async () => (await counted(async () => result.afterwards?.())).count,
      };
    },
    tick: async () => (await counted(async () => runDueWork(cycle))).count,
  };
}

/** Delivers section 7, whose version is `version`. */
export function delivery(version: number): Turn['input'] {
  const inputs = { 'item-7/share': String(70 + version), 'item-7/cases': '12' };
  const form = { report: 'bench', period: '2024-03', section: 'section-7', part: 1, version, inputs };
  return { type: 'action', action: { type: 'submit', ...form } };
}

function someone(name: string): Person {
  return {
    id: name,
    teamsId: `29:${name}`,
    email: `${name}@example.no`,
    name,
    tenantId: 'tenant',
    serviceUrl: 'https://smba.example/emea/',
    conversationId: `a:${name}`,
    reach: 'ok',
    askedAt: now,
  };
}
