import { datedPeriods } from '../definition/dated-periods.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { PeriodId } from '../period/period-id.ts';
import { periodParts } from '../period/period-parts.ts';
import { comparePeriods, nextPeriod, previousPeriod } from '../period/period.ts';

type Periods = Pick<Definition, 'cadence' | 'periods'>;

/** The report's period before another; undefined before the first of a dated report. */
export function periodBeforeIn(definition: Periods, period: PeriodId): PeriodId | undefined {
  if (definition.cadence !== 'dated') return previousPeriod(period);
  return datedPeriods(definition)
    .filter((listed) => comparePeriods(listed, period) < 0)
    .at(-1);
}

/** Whether a report has such a period: of its cadence, and of a dated report one that is listed. */
export function isOwnPeriod(definition: Periods, period: PeriodId): boolean {
  if (periodParts(period).cadence !== definition.cadence) return false;
  return definition.cadence !== 'dated' || datedPeriods(definition).includes(period);
}

/** The report's period after another; undefined after the last of a dated report. */
export function periodAfterIn(definition: Periods, period: PeriodId): PeriodId | undefined {
  if (definition.cadence !== 'dated') return nextPeriod(period);
  return datedPeriods(definition).find((listed) => comparePeriods(listed, period) > 0);
}
