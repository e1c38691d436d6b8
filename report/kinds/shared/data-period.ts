import { endMonthOf } from '../../period/end-month-of.ts';
import { lastMonthOf, previousPeriod } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { periodOf, periodParts, periodsInYear } from '../../period/period-parts.ts';

/**
 * The last month that a figure covers: that of the report, or an earlier one where the figure lags.
 * @example dataMonth('2019-T1', 1) //=> '2019-03'
 */
export function dataMonth(period: PeriodId, lag: number): PeriodId {
  return previousPeriod(lastMonthOf(period), lag);
}

/**
 * The period, of the same length as the report's, that a figure which lags belongs to.
 * @example dataPeriod('2024-04', 1) //=> '2024-03'
 * @example dataPeriod('2019-T1', 1) //=> '2019-T1'
 */
export function dataPeriod(period: PeriodId, lag: number): PeriodId {
  const { cadence } = periodParts(period);
  if (lag === 0 || cadence === 'dated') return period;
  const { year, number } = endMonthOf(dataMonth(period, lag));
  return periodOf({ cadence, year, number: Math.ceil((number * periodsInYear[cadence]) / 12) });
}

/** The report's periods whose figures belong to the same year as this one's, this one last. */
export function periodsOfDataYear(period: PeriodId, lag: number): readonly PeriodId[] {
  const { cadence, year } = periodParts(dataPeriod(period, lag));
  if (cadence === 'dated') return [period];
  return Array.from({ length: periodsInYear[cadence] }, (_, index) => previousPeriod(period, index))
    .filter((earlier) => periodParts(dataPeriod(earlier, lag)).year === year)
    .toReversed();
}
