import type { PeriodId } from '../period/period-id.ts';
import { type Cadence, datedPeriod, periodOf } from '../period/period-parts.ts';

/** A late period of a cadence, when all rows that begin some time have begun. @example latePeriod('tertial') //=> '2200-T1' */
export function latePeriod(cadence: Cadence): PeriodId {
  return cadence === 'dated'
    ? datedPeriod('2200-01-01', '2200-06-30')
    : periodOf({ cadence, year: 2200, number: 1 });
}
