import type { PeriodId } from '../period/period-id.ts';
import { type Cadence, periodParts } from '../period/period-parts.ts';

/** How often reports with such periods come. @example cadenceOf('2024-T1') //=> 'tertial' */
export function cadenceOf(period: PeriodId): Cadence {
  return periodParts(period).cadence;
}
