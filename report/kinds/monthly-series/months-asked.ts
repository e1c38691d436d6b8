import { comparePeriods, lastMonthOf, nextPeriod, previousPeriod } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';

/**
 * The months that a report asks for: those since the last report's, up to its own last, each as many months earlier as the figures lag.
 * @example monthsAsked('2019-T1', 1) //=> ['2018-12', '2019-01', '2019-02', '2019-03']
 */
export function monthsAsked(period: PeriodId, lag: number): readonly PeriodId[] {
  const last = previousPeriod(lastMonthOf(period), lag);
  const months: PeriodId[] = [];
  let month = nextPeriod(previousPeriod(lastMonthOf(previousPeriod(period)), lag));
  for (; comparePeriods(month, last) <= 0; month = nextPeriod(month)) months.push(month);
  return months;
}
