import { catchUp } from '../../report/calendar/catch-up.ts';
import { periodCalendar } from '../../report/calendar/period-calendar.ts';
import { sectionOf } from '../../report/definition/section-of.ts';
import { byIdentity } from '../../report/remembered/by-identity.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { ladderSteps, type Step } from './ladder.ts';
import { newDelivery } from './new-delivery.ts';
import type { Owed } from './owed.ts';
import { escalationKey } from './reminder-key.ts';

/** What is outstanding with one person, for whoever it is escalated to. */
export interface Escalated {
  readonly email: string;
  readonly owed: readonly Owed[];
}

/**
 * One message for each leader, and one for each coordinator, of what is still outstanding at the newest step of the escalation
 * that has come (R4). How late it is caught up, `catchUp` says.
 */
export function dueEscalations(loaded: LoadedPeriod, now: Date): readonly Delivery[] {
  return [...escalationsByReader(loaded, now)]
    .filter(([, { moment }]) => catchUp('escalation', moment, now) !== 'skipped')
    .map(([email, { moment }]) =>
      newDelivery(loaded.key, { key: escalationKey(moment, email), kind: 'reminder', to: email }),
    );
}

/** What is escalated to one reader: the newest step of theirs, and what is outstanding with whom. */
interface ForReader {
  readonly moment: Date;
  readonly outstanding: readonly Escalated[];
}

/** By how many steps have come: until the next one comes, a period as it was read gives the same. */
const known = byIdentity((_loaded: LoadedPeriod) => new Map<number, ReadonlyMap<string, ForReader>>());

/** What is escalated to whom now, by the reader's address. A leader who owes it themselves is not told of it. */
export function escalationsByReader(loaded: LoadedPeriod, now: Date): ReadonlyMap<string, ForReader> {
  const { definition, key, snapshot } = loaded;
  const { state } = snapshot.period.record;
  const period = parsePeriod(key.period);
  if (state === 'locked' || state === 'published' || period === undefined) return new Map();
  const come = periodCalendar(definition, period).escalations.filter((moment) => moment <= now).length;
  const readers = known(loaded).get(come) ?? readersAt(loaded, now);
  known(loaded).set(come, readers);
  return readers;
}

function readersAt(loaded: LoadedPeriod, now: Date): ReadonlyMap<string, ForReader> {
  const { definition } = loaded;
  const readers = new Map<string, { moment: Date; readonly outstanding: Escalated[] }>();
  for (const step of ladderSteps(loaded, now, ({ escalations }) => escalations, 'responsible')) {
    const { email, moment } = step;
    for (const [reader, owed] of readersOf(step, definition)) {
      const theirs = readers.get(reader) ?? { moment, outstanding: [] };
      if (theirs.moment < moment) theirs.moment = moment;
      theirs.outstanding.push({ email, owed });
      readers.set(reader, theirs);
    }
  }
  return readers;
}

function readersOf(
  { email, owed }: Step,
  definition: LoadedPeriod['definition'],
): ReadonlyMap<string, readonly Owed[]> {
  const { coordinators } = definition.people;
  const readers = new Map<string, Owed[]>();
  for (const one of owed) {
    const leader = sectionOf(definition, one.section)?.leader;
    const to = leader === undefined || leader === email ? coordinators : [leader, ...coordinators];
    for (const reader of new Set(to)) {
      const theirs = readers.get(reader) ?? [];
      theirs.push(one);
      readers.set(reader, theirs);
    }
  }
  return readers;
}
