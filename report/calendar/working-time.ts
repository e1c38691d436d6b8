import { inWorkingHours } from './moment-of.ts';
import { momentAt, wallClock } from './zoned-moment.ts';
import type { Definition } from '../definition/definition-schema.ts';

/** A moment itself when it is in working hours, or else the next working hour. */
export function nextWorkingMoment(moment: Date, { calendar, timeZone }: Definition): Date {
  const clock = wallClock(moment, timeZone);
  const next = inWorkingHours(clock, calendar.workingHours, calendar);
  return next.date === clock.date && next.time === clock.time ? moment : momentAt(next, timeZone);
}

/** Whether people may be reminded now: a working day, within its hours. */
export function isWorkingTime(now: Date, definition: Definition): boolean {
  return nextWorkingMoment(now, definition) === now;
}

/** The date on the wall where the report is at home. @example localDate(now, definition) //=> '2024-04-11' */
export function localDate(moment: Date, { timeZone }: Definition): string {
  return wallClock(moment, timeZone).date;
}
