import { comparePeriods, nextPeriod } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';

/** Nobody reads more than ten years of months. */
const most = 120;

/**
 * The periods from one to another, both among them, in order; the newest 120 where there are more.
 * @example periodsBetween('2023-12', '2024-02') //=> ['2023-12', '2024-01', '2024-02']
 */
export function periodsBetween(first: PeriodId, last: PeriodId): readonly PeriodId[] {
  const periods: PeriodId[] = [];
  for (let period = first; comparePeriods(period, last) <= 0; period = nextPeriod(period))
    periods.push(period);
  return periods.slice(-most);
}
