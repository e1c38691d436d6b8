import { periodCalendar } from '../../report/calendar/period-calendar.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { newDelivery } from './new-delivery.ts';
import { owedByPerson } from './owed.ts';
import { reminderKey } from './reminder-key.ts';
import { isStale } from './stale.ts';

/** One combined reminder for each person who owes something at the newest reminder moment that has passed (R2). */
export function dueReminders(loaded: LoadedPeriod, now: Date): readonly Delivery[] {
  const { definition, key, snapshot } = loaded;
  const period = parsePeriod(key.period);
  if (period === undefined) return [];
  const { state } = snapshot.period.record;
  if (state === 'locked' || state === 'published') return [];

  const moment = periodCalendar(definition, period)
    .reminders.filter((reminder) => reminder <= now)
    .at(-1);
  if (moment === undefined || isStale(moment, now)) return [];

  return [...owedByPerson(loaded, now, moment).keys()].map((email) =>
    newDelivery(key, { key: reminderKey(moment, email), kind: 'reminder', to: email }),
  );
}
