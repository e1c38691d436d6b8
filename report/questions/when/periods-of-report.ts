import { datedPeriods } from '../../definition/dated-periods.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import { comparePeriods } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { periodsBetween } from './periods-between.ts';

/** A report's periods from one to another, both among them, in order; of a dated report those that its definition lists. */
export function periodsOfReport(
  definition: Pick<Definition, 'cadence' | 'periods'>,
  first: PeriodId,
  last: PeriodId,
): readonly PeriodId[] {
  if (definition.cadence !== 'dated') return periodsBetween(first, last);
  return datedPeriods(definition).filter(
    (period) => comparePeriods(period, first) >= 0 && comparePeriods(period, last) <= 0,
  );
}
