import { addDays, daysBetween } from '../calendar/iso-date.ts';
import { byText } from '../remembered/by-text.ts';
import type { PeriodId } from './period-id.ts';
import { datedPeriod, isPeriodId, periodOf, periodParts, periodsInYear } from './period-parts.ts';

/**
 * Reads a period's key: a month `2024-03`, four months `2024-T1`, a year `2024` or dates `2023-11-29--2024-03-11`; undefined
 * for anything else.
 * @example parsePeriod('2024-13') //=> undefined
 */
export function parsePeriod(text: string): PeriodId | undefined {
  return isPeriodId(text) ? text : undefined;
}

/**
 * The period before; of dates, as many days just before them. The dated periods that a report really has are in its
 * definition: `periodBefore` knows them.
 * @example previousPeriod('2024-01') //=> '2023-12'
 */
export function previousPeriod(period: PeriodId, steps = 1): PeriodId {
  const parts = periodParts(period);
  if (parts.cadence !== 'dated') return periodOf({ ...parts, number: parts.number - steps });
  const shift = -steps * (daysBetween(parts.from, parts.to) + 1);
  return datedPeriod(addDays(parts.from, shift), addDays(parts.to, shift));
}

/** @example nextPeriod('2024-T3') //=> '2025-T1' */
export function nextPeriod(period: PeriodId): PeriodId {
  return previousPeriod(period, -1);
}

/**
 * Orders periods by when they end; of two that end together the shorter comes first.
 * @example comparePeriods('2024-09', '2024-10') //=> -1
 */
export function comparePeriods(a: PeriodId, b: PeriodId): -1 | 0 | 1 {
  const [endOfA, endOfB] = [firstDayAfter(a), firstDayAfter(b)];
  if (endOfA !== endOfB) return endOfA < endOfB ? -1 : 1;
  const [startOfA, startOfB] = [firstDayOf(a), firstDayOf(b)];
  if (startOfA === startOfB) return 0;
  return startOfA > startOfB ? -1 : 1;
}

/** The same period a year earlier; of dates, the same dates. @example samePeriodLastYear('2024-03') //=> '2023-03' */
export function samePeriodLastYear(period: PeriodId): PeriodId {
  const parts = periodParts(period);
  if (parts.cadence !== 'dated') return periodOf({ ...parts, year: parts.year - 1 });
  return datedPeriod(yearBefore(parts.from), yearBefore(parts.to));
}

/** The same period in another year; dates are only themselves. @example samePeriodIn('2024-03', 2022) //=> '2022-03' */
export function samePeriodIn(period: PeriodId, year: number): PeriodId {
  const parts = periodParts(period);
  return parts.cadence === 'dated' ? period : periodOf({ ...parts, year });
}

/** The year of a period; of dates, that in which they end. */
export function yearOf(period: PeriodId): number {
  return periodParts(period).year;
}

/** The month a period ends with, or in. @example lastMonthOf('2024-T1') //=> '2024-04' */
export function lastMonthOf(period: PeriodId): PeriodId {
  const parts = periodParts(period);
  if (parts.cadence === 'dated') return monthOf(parts.to);
  return periodOf({ cadence: 'monthly', year: parts.year, number: parts.number * monthsIn(period) });
}

/** The month a period begins with, or in. @example firstMonthOf('2024-T2') //=> '2024-05' */
export function firstMonthOf(period: PeriodId): PeriodId {
  return previousPeriod(lastMonthOf(period), monthsIn(period) - 1);
}

/** The ISO date that a period begins on. @example firstDayOf('2024-T2') //=> '2024-05-01' */
export function firstDayOf(period: PeriodId): string {
  return startOf(period);
}

/** The ISO date of the day after a period, which is also its stock date. @example firstDayAfter('2024-12') //=> '2025-01-01' */
export function firstDayAfter(period: PeriodId): string {
  return endOf(period);
}

/** How many months a period is long; of dates, how many they are in. @example monthsIn('2024-T2') //=> 4 */
export function monthsIn(period: PeriodId): number {
  const parts = periodParts(period);
  if (parts.cadence !== 'dated') return 12 / periodsInYear[parts.cadence];
  return monthNumber(parts.to) - monthNumber(parts.from) + 1;
}

function monthOf(date: string): PeriodId {
  return periodOf({ cadence: 'monthly', year: Number(date.slice(0, 4)), number: Number(date.slice(5, 7)) });
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** 29 February is 28 February in a year without it. */
function yearBefore(date: string): string {
  const year = String(Number(date.slice(0, 4)) - 1);
  return year + (date.endsWith('-02-29') ? '-02-28' : date.slice(4));
}

const startOf = byText((period: PeriodId): string => {
  const parts = periodParts(period);
  return parts.cadence === 'dated' ? parts.from : `${firstMonthOf(period)}-01`;
});

const endOf = byText((period: PeriodId): string => {
  const parts = periodParts(period);
  return parts.cadence === 'dated' ? addDays(parts.to, 1) : `${nextPeriod(lastMonthOf(period))}-01`;
});
