import { wallClock } from '../../report/calendar/zoned-moment.ts';
import type { Doings } from '../../report/conversation/build-overview.ts';
import type { Unreached } from '../../report/conversation/unreached-text.ts';
import { mendable } from '../delivery-log/entry-of.ts';
import { remindedAt } from '../due/compose-escalation.ts';
import { isPutOff } from '../due/due-reminders.ts';
import { escalationsByReader } from '../due/due-escalations.ts';
import { isEscalation, reminderMoment } from '../due/reminder-key.ts';
import { unreachable } from '../due/unreachable.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Person, StoredStanding } from '../ports/people-store.ts';
import { assignments } from '../../report/form/assigned.ts';

/** What has been done about what is missing in a period, from its deliveries and from what is known of the people. */
export function doingsOf(
  loaded: LoadedPeriod,
  deliveries: readonly Delivery[],
  people: readonly Person[],
  standings: readonly StoredStanding[],
  now: Date,
): Doings {
  const met = new Map(people.map((person) => [person.email.toLowerCase(), person]));
  const asked = new Set(assignments(loaded.definition).map(({ email }) => email));
  const unreached = [...asked].flatMap((email): readonly (readonly [string, Unreached])[] => {
    const person = met.get(email);
    return person?.reach === 'ok' ? [] : [[email, unreachable(person)]];
  });
  const putOff = deliveries
    .filter((one) => one.kind === 'reminder' && !isEscalation(one.key) && isPutOff(one, now))
    .map(({ to, key }) => [to, reminderMoment(key)] as const);
  return {
    reminded: remindedAt(deliveries),
    putOff: new Map(putOff),
    awaySoon: awaySoon(standings, wallClock(now, loaded.definition.timeZone).date),
    unreached: new Map(unreached),
    escalated: escalated(loaded, deliveries, now),
    failed: deliveries.some(({ state, problem }) => state === 'dead' && mendable.has(problem)),
  };
}

function awaySoon(standings: readonly StoredStanding[], today: string): Doings['awaySoon'] {
  return new Map(
    standings.flatMap(({ standing: { email, spells } }) => {
      const [next] = spells.filter(({ from }) => from > today);
      return next === undefined ? [] : [[email, next] as const];
    }),
  );
}

/** By section: when it was last escalated, and to whom besides the coordinators. */
function escalated(loaded: LoadedPeriod, deliveries: readonly Delivery[], now: Date): Doings['escalated'] {
  const sent = new Map(
    deliveries.flatMap(({ key, to, sentAt }) =>
      isEscalation(key) && sentAt !== undefined ? [[to, new Date(sentAt)] as const] : [],
    ),
  );
  const sections = new Map<string, { at: Date; to: readonly string[] }>();
  const { coordinators } = loaded.definition.people;
  for (const [reader, { outstanding }] of escalationsByReader(loaded, now)) {
    const at = sent.get(reader);
    if (at === undefined || coordinators.includes(reader)) continue;
    for (const { section } of outstanding.flatMap(({ owed }) => owed)) {
      const known = sections.get(section);
      sections.set(section, { at: known?.at ?? at, to: [...(known?.to ?? []), reader] });
    }
  }
  return sections;
}
