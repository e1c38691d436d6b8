import { lastMonthOf } from './period.ts';
import type { PeriodId } from './period-id.ts';
import { periodParts } from './period-parts.ts';

/**
 * The year and month, 1–12, that a period ends in.
 * @example endMonthOf('2024-T1') //=> { year: 2024, number: 4 }
 */
export function endMonthOf(period: PeriodId): { readonly year: number; readonly number: number } {
  const parts = periodParts(lastMonthOf(period));
  if (parts.cadence === 'dated') throw new RangeError(`No month: ${period}`);
  return { year: parts.year, number: parts.number };
}
