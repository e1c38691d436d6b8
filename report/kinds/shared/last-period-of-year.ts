import type { PeriodId } from '../../period/period-id.ts';
import { periodOf, periodParts, periodsInYear } from '../../period/period-parts.ts';

/**
 * The last period of a period's year, of the same length; dates are their own.
 * @example lastPeriodOfYear('2023-03') //=> '2023-12'
 */
export function lastPeriodOfYear(period: PeriodId): PeriodId {
  const parts = periodParts(period);
  if (parts.cadence === 'dated') return period;
  return periodOf({ ...parts, number: periodsInYear[parts.cadence] });
}
