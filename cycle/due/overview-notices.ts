import { periodCalendar } from '../../report/calendar/period-calendar.ts';
import { isWorkday } from '../../report/calendar/workday.ts';
import { momentAt, wallClock } from '../../report/calendar/zoned-moment.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { newDelivery } from './new-delivery.ts';
import { owedByPerson } from './owed.ts';

/**
 * The morning card for each coordinator: each working day at the hour that the definition says, once the first reminder has been
 * due and while something is outstanding. One that could not go out on its day is not sent on the next: that has its own.
 */
export function overviewNotices(loaded: LoadedPeriod, now: Date): readonly Delivery[] {
  const { definition, key, snapshot } = loaded;
  const period = parsePeriod(key.period);
  const { state } = snapshot.period.record;
  const { overview: time } = definition.calendar;
  if (period === undefined || time === 'off' || state === 'locked' || state === 'published') return [];
  const { date } = wallClock(now, definition.timeZone);
  if (!isWorkday(date, definition.calendar) || now < momentAt({ date, time }, definition.timeZone)) return [];
  const [first] = periodCalendar(definition, period).reminders;
  if (first === undefined || wallClock(first, definition.timeZone).date >= date) return [];
  if (owedByPerson(loaded, now).size === 0) return [];
  return definition.people.coordinators.map((email) =>
    newDelivery(key, { key: `notice|overview|${date}|${email}`, kind: 'notice', to: email }),
  );
}
