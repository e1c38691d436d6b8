import { publicHolidays } from './holidays.ts';
import { addDays, weekdayOf } from './iso-date.ts';

/** What decides which days are working days. */
export interface WorkdayRules {
  /** Country code of the public holidays. */
  readonly holidays: string;
  /** The organisation's own closed days, as ISO dates. */
  readonly closedDays: readonly string[];
}

/**
 * Tells whether a date is a working day: Monday to Friday, not a public holiday, not one of the organisation's closed days.
 * @example isWorkday('2024-04-01', { holidays: 'NO', closedDays: [] }) //=> false
 */
export function isWorkday(isoDate: string, rules: WorkdayRules): boolean {
  return (
    weekdayOf(isoDate) <= 5 &&
    !rules.closedDays.includes(isoDate) &&
    !publicHolidays(rules.holidays, Number(isoDate.slice(0, 4))).has(isoDate)
  );
}

/**
 * Gives the n-th working day on or after a date, as an ISO date. A month with fewer working days counts on into the next.
 * @throws {RangeError} when there is none within a year, as when every day is closed.
 * @example nthWorkday('2024-04-01', 3, { holidays: 'NO', closedDays: [] }) //=> '2024-04-04'
 */
export function nthWorkday(from: string, n: number, rules: WorkdayRules): string {
  let found = 0;
  for (let offset = 0; offset < 366; offset += 1) {
    const date = addDays(from, offset);
    if (isWorkday(date, rules)) found += 1;
    if (found === n) return date;
  }
  throw new RangeError(`No ${n} working days after ${from}`);
}
