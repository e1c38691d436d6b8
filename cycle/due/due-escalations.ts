import { catchUp } from '../../report/calendar/catch-up.ts';
import { assignments } from '../../report/form/assigned.ts';
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

/** What is escalated to whom now, by the reader's address. A leader who owes it themselves is not told of it. */
export function escalationsByReader(
  loaded: LoadedPeriod,
  now: Date,
): ReadonlyMap<string, { readonly moment: Date; readonly outstanding: readonly Escalated[] }> {
  const { definition, snapshot } = loaded;
  const { state } = snapshot.period.record;
  const readers = new Map<string, { moment: Date; outstanding: Escalated[] }>();
  if (state === 'locked' || state === 'published') return readers;
  // Whoever is responsible, also where nobody is there to ask.
  const { delegations: _given, away: _away, ...own } = definition;
  const responsible = assignments(own, parsePeriod(loaded.key.period));
  const steps = ladderSteps(loaded, now, ({ escalations }) => escalations, responsible);
  for (const { email, moment, owed } of steps) {
    for (const [reader, theirs] of readersOf({ email, moment, owed }, definition)) {
      const known = readers.get(reader) ?? { moment, outstanding: [] };
      readers.set(reader, {
        moment: known.moment > moment ? known.moment : moment,
        outstanding: [...known.outstanding, { email, owed: theirs }],
      });
    }
  }
  return readers;
}

function readersOf(
  { email, owed }: Step,
  { people, sections }: LoadedPeriod['definition'],
): ReadonlyMap<string, readonly Owed[]> {
  const readers = new Map<string, readonly Owed[]>();
  for (const one of owed) {
    const leader = sections.find(({ id }) => id === one.section)?.leader;
    const to =
      leader === undefined || leader === email ? people.coordinators : [leader, ...people.coordinators];
    for (const reader of new Set(to)) readers.set(reader, [...(readers.get(reader) ?? []), one]);
  }
  return readers;
}
