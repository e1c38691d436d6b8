import { endMonthOf } from './end-month-of.ts';
import type { PeriodId } from './period-id.ts';

/**
 * How many months of its year have gone at the end of a period; 12 for a year.
 * @example monthsGone('2024-T1') //=> 4
 */
export function monthsGone(period: PeriodId): number {
  return endMonthOf(period).number;
}
