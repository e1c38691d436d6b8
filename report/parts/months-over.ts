import type { PeriodId } from '../period/period-id.ts';
import { firstMonthOf, lastMonthOf, nextPeriod, yearOf } from '../period/period.ts';
import { periodOf } from '../period/period-parts.ts';
import type { FromCell } from './from-schema.ts';

/**
 * The months that a figure of a longer period is made of, in order.
 * @example monthsOver('2024-T2', 'period') //=> ['2024-05', '2024-06', '2024-07', '2024-08']
 */
export function monthsOver(period: PeriodId, over: FromCell['over']): readonly PeriodId[] {
  const january = periodOf({ cadence: 'monthly', year: yearOf(period), number: 1 });
  const last = lastMonthOf(period);
  const months: PeriodId[] = [];
  for (
    let month = over === 'period' ? firstMonthOf(period) : january;
    month <= last;
    month = nextPeriod(month)
  )
    months.push(month);
  return months;
}
