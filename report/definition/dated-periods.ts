import type { PeriodId } from '../period/period-id.ts';
import { datedPeriod } from '../period/period-parts.ts';
import { comparePeriods } from '../period/period.ts';
import type { DatedPeriod } from './dated-period-schema.ts';

/** The periods that a dated report's definition lists, in order of time; none for other reports. */
export function datedPeriods(definition: {
  readonly periods?: readonly DatedPeriod[] | undefined;
}): readonly PeriodId[] {
  return (definition.periods ?? []).map(({ from, to }) => datedPeriod(from, to)).toSorted(comparePeriods);
}

/** What a dated report's definition says of one of its periods; undefined for a period that it does not list. */
export function listedPeriod(
  definition: { readonly periods?: readonly DatedPeriod[] | undefined },
  period: PeriodId,
): DatedPeriod | undefined {
  return definition.periods?.find(({ from, to }) => datedPeriod(from, to) === period);
}
