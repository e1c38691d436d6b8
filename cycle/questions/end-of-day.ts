import { addDays } from '../../report/calendar/iso-date.ts';
import { momentAt } from '../../report/calendar/zoned-moment.ts';

/** The moment when a day is over in a zone. @example endOfDay('2024-04-10', 'Europe/Oslo') //=> 2024-04-10T22:00:00.000Z */
export function endOfDay(date: string, zone: string): Date {
  return momentAt({ date: addDays(date, 1), time: '00:00' }, zone);
}
