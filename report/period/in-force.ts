import { comparePeriods, firstMonthOf } from './period.ts';
import type { PeriodId } from './period-id.ts';

/**
 * Of entries that each hold from a period on, the newest that has begun when a period ends; undefined before the first.
 * In a longer period it is what holds at its end: a target from July is the one of the second four months.
 * @example inForce([{ from: '2024-01', target: 60 }, { from: '2024-07', target: 65 }], '2024-06')?.target //=> 60
 */
export function inForce<T extends { readonly from: PeriodId }>(
  entries: readonly T[],
  period: PeriodId,
): T | undefined {
  return entries
    .filter(({ from }) => comparePeriods(firstMonthOf(from), period) <= 0)
    .sort((a, b) => comparePeriods(firstMonthOf(a.from), firstMonthOf(b.from)))
    .at(-1);
}
