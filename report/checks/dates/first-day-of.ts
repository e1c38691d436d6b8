import { firstDayAfter, previousPeriod } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';

/** The ISO date that a period begins on. @example firstDayOf('2024-T2') //=> '2024-05-01' */
export function firstDayOf(period: PeriodId): string {
  return firstDayAfter(previousPeriod(period));
}
