import { datedPeriods } from '../definition/dated-periods.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { PeriodId } from '../period/period-id.ts';
import { periodParts } from '../period/period-parts.ts';
import { firstDayAfter, firstDayOf } from '../period/period.ts';

/**
 * The period of the report that somebody means who names a month or a year: of a dated report the newest that ends in it.
 * Any other is given back as it was named.
 * @example meantPeriod(boardPapers, '2024-03') //=> '2023-11-29--2024-03-11'
 */
export function meantPeriod(definition: Pick<Definition, 'cadence' | 'periods'>, named: PeriodId): PeriodId {
  if (definition.cadence !== 'dated' || periodParts(named).cadence === 'dated') return named;
  const first = firstDayOf(named);
  const after = firstDayAfter(named);
  const ending = datedPeriods(definition).findLast((period) => {
    const day = firstDayAfter(period);
    return day > first && day <= after;
  });
  return ending ?? named;
}
