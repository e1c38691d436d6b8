import type { ClosedDay } from '../definition/closed-day-schema.ts';
import { closedIn } from './closed-in.ts';
import { publicHolidays } from './holidays.ts';
import { addDays, daysBetween, weekdayOf } from './iso-date.ts';

/** What decides which days are working days. */
export interface WorkdayRules {
  /** Country code of the public holidays. */
  readonly holidays: string;
  /** The organisation's own closed days. */
  readonly closedDays: readonly ClosedDay[];
}

/** The working days of a year by the rules they were worked out from; the rules of a definition never change. */
const known = new WeakMap<WorkdayRules, Map<number, readonly string[]>>();

/** No organisation is closed for as long as this. */
const longestClosing = 366;

/**
 * Tells whether a date is a working day: Monday to Friday, not a public holiday, not one of the organisation's closed days.
 * @example isWorkday('2024-04-01', { holidays: 'NO', closedDays: [] }) //=> false
 */
export function isWorkday(isoDate: string, rules: WorkdayRules): boolean {
  const days = workdaysOf(Number(isoDate.slice(0, 4)), rules);
  return days[firstFrom(days, isoDate)] === isoDate;
}

/**
 * Gives the n-th working day on or after a date, as an ISO date. A month with fewer working days counts on into the next.
 * @throws {RangeError} when there is none for a year, as when every day is closed.
 * @example nthWorkday('2024-04-01', 3, { holidays: 'NO', closedDays: [] }) //=> '2024-04-04'
 */
export function nthWorkday(from: string, n: number, rules: WorkdayRules): string {
  let year = Number(from.slice(0, 4));
  let days = workdaysOf(year, rules);
  let index = firstFrom(days, from) + n - 1;
  while (index >= days.length && year <= Number(from.slice(0, 4)) + 1) {
    index -= days.length;
    year += 1;
    days = workdaysOf(year, rules);
  }
  return near(from, days[index], n);
}

/**
 * Gives the n-th working day before a date, as an ISO date; the date itself does not count.
 * @throws {RangeError} when there is none for a year.
 * @example nthWorkdayBefore('2024-04-01', 1, { holidays: 'NO', closedDays: [] }) //=> '2024-03-27'
 */
export function nthWorkdayBefore(from: string, n: number, rules: WorkdayRules): string {
  let year = Number(from.slice(0, 4));
  let days = workdaysOf(year, rules);
  let index = firstFrom(days, from) - n;
  while (index < 0 && year >= Number(from.slice(0, 4)) - 1) {
    year -= 1;
    days = workdaysOf(year, rules);
    index += days.length;
  }
  return near(from, days[index], n);
}

function near(from: string, found: string | undefined, n: number): string {
  if (found === undefined || Math.abs(daysBetween(from, found)) > longestClosing)
    throw new RangeError(`No ${n} working days within a year of ${from}`);
  return found;
}

/** All working days of a year in order. */
function workdaysOf(year: number, rules: WorkdayRules): readonly string[] {
  let years = known.get(rules);
  if (years === undefined) {
    years = new Map<number, readonly string[]>();
    known.set(rules, years);
  }
  let days = years.get(year);
  if (days === undefined) {
    const closed = closedIn(year, rules.closedDays);
    const holidays = publicHolidays(rules.holidays, year);
    days = weekdaysOf(year).filter((date) => !closed.has(date) && !holidays.has(date));
    years.set(year, days);
  }
  return days;
}

/** From Monday to Friday, by year; the same for everybody. */
const weekdays = new Map<number, readonly string[]>();

function weekdaysOf(year: number): readonly string[] {
  const kept = weekdays.get(year);
  if (kept !== undefined) return kept;
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter(
    (date) => date.startsWith(`${year}-`) && weekdayOf(date) <= 5,
  );
  weekdays.set(year, days);
  return days;
}

/** The place of the first of some dates in order that is not before a date. */
function firstFrom(dates: readonly string[], from: string): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] ?? '') < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
