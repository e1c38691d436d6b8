import { datedPeriods } from '../definition/dated-periods.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { PeriodId } from '../period/period-id.ts';
import { periodToReport } from './current-period.ts';

/**
 * Gives the period to report now, or before a dated report's first that first one.
 * @throws {RangeError} when a dated report lists no period, which its check refuses.
 */
export function currentOrFirst(now: Date, definition: Definition): PeriodId {
  const period = periodToReport(now, definition) ?? datedPeriods(definition)[0];
  if (period === undefined) throw new RangeError('The definition lists no period');
  return period;
}
