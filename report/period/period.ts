import type { PeriodId } from './period-id.ts';
import { isPeriodId, periodOf, periodParts, periodsInYear } from './period-parts.ts';

/**
 * Reads a period's key: a month `2024-03`, four months `2024-T1` or a year `2024`; undefined for anything else.
 * @example parsePeriod('2024-13') //=> undefined
 */
export function parsePeriod(text: string): PeriodId | undefined {
  return isPeriodId(text) ? text : undefined;
}

/** @example previousPeriod('2024-01') //=> '2023-12' */
export function previousPeriod(period: PeriodId, steps = 1): PeriodId {
  const parts = periodParts(period);
  return periodOf({ ...parts, number: parts.number - steps });
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
  const order = endOf(a) - endOf(b) || monthsIn(a) - monthsIn(b);
  if (order < 0) return -1;
  return order > 0 ? 1 : 0;
}

/** @example samePeriodLastYear('2024-03') //=> '2023-03' */
export function samePeriodLastYear(period: PeriodId): PeriodId {
  const parts = periodParts(period);
  return periodOf({ ...parts, year: parts.year - 1 });
}

export function yearOf(period: PeriodId): number {
  return periodParts(period).year;
}

/** The month a period ends with. @example lastMonthOf('2024-T1') //=> '2024-04' */
export function lastMonthOf(period: PeriodId): PeriodId {
  const { year, number } = periodParts(period);
  return periodOf({ cadence: 'monthly', year, number: number * monthsIn(period) });
}

/** The month a period begins with. @example firstMonthOf('2024-T2') //=> '2024-05' */
export function firstMonthOf(period: PeriodId): PeriodId {
  return previousPeriod(lastMonthOf(period), monthsIn(period) - 1);
}

/** The ISO date of the day after a period, which is also its stock date. @example firstDayAfter('2024-12') //=> '2025-01-01' */
export function firstDayAfter(period: PeriodId): string {
  return `${nextPeriod(lastMonthOf(period))}-01`;
}

/** How many months a period is long. @example monthsIn('2024-T2') //=> 4 */
export function monthsIn(period: PeriodId): number {
  return 12 / periodsInYear[periodParts(period).cadence];
}

function endOf(period: PeriodId): number {
  const { year, number } = periodParts(period);
  return year * 12 + number * monthsIn(period);
}
