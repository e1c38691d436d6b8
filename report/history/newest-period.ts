import type { PeriodId } from '../period/period-id.ts';
import { comparePeriods } from '../period/period.ts';
import type { TableValue } from './history-value.ts';
import { readPeriodName } from './read-period-name.ts';

/** The newest period that a table has a value for; undefined where it names none. */
export function newestPeriod(values: readonly TableValue[]): PeriodId | undefined {
  return values
    .map(({ period }) => readPeriodName(period))
    .filter((period) => period !== undefined)
    .toSorted(comparePeriods)
    .at(-1);
}
