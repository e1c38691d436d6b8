import { nextOpening } from '../../report/calendar/next-opening.ts';
import { nthWorkdayBefore } from '../../report/calendar/workday.ts';
import { momentAt, wallClock } from '../../report/calendar/zoned-moment.ts';
import type { Cycle } from '../cycle.ts';
import { checkRoster } from '../people/check-roster.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { definitionNoticesKey } from './definition-notices.ts';
import type { Composed } from './composed.ts';
import type { Directory } from './directory.ts';
import { mayTry } from './may-try.ts';
import { newDelivery } from './new-delivery.ts';
import { sendAll } from './send-all.ts';

/**
 * The check of the recipients, to each coordinator, so many working days before the next period opens: in time to put right what
 * it finds. Named by the opening, so it comes once for each.
 */
export function dueRosterNotices({ active, clock }: Cycle): readonly Delivery[] {
  const { definition } = active;
  const { calendar, timeZone, people } = definition;
  const now = clock.now();
  if (calendar.rosterCheck === 'off') return [];
  const opens = nextOpening(now, definition);
  if (opens === undefined) return [];
  const day = nthWorkdayBefore(wallClock(opens, timeZone).date, calendar.rosterCheck, calendar);
  const moment = momentAt({ date: day, time: calendar.workingHours.from }, timeZone);
  if (now < moment || now >= opens) return [];
  return people.coordinators.map((email) =>
    newDelivery(definitionNoticesKey(definition.id), {
      key: `roster|${opens.toISOString()}|${email}`,
      kind: 'notice',
      to: email,
    }),
  );
}

/** The check as it is now; one of an opening that has passed says nothing any more. */
export async function composeRosterNotice(
  cycle: Cycle,
  delivery: Delivery,
  directory: Directory,
): Promise<Composed> {
  if (!dueRosterNotices(cycle).some(({ key }) => key === delivery.key))
    return { outcome: 'drop', problem: 'overtaken' };
  const person = directory.get(delivery.to);
  if (!mayTry(person, delivery)) return { outcome: 'wait' };
  const message = await checkRoster(cycle, cycle.active.definition, person);
  const parts = cycle.messenger.partsOf(message);
  return { outcome: 'ready', send: () => sendAll(cycle.messenger, person, parts) };
}
