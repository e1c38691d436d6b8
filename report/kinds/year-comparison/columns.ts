import { samePeriodLastYear } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { lastPeriodOfYear } from '../shared/last-period-of-year.ts';

/** The columns and the period that each shows; last year's total is what its last period had counted up to. */
export function columnPeriods(period: PeriodId): {
  readonly actual: PeriodId;
  readonly lastYear: PeriodId;
  readonly lastYearTotal: PeriodId;
} {
  const lastYear = samePeriodLastYear(period);
  return { actual: period, lastYear, lastYearTotal: lastPeriodOfYear(lastYear) };
}
