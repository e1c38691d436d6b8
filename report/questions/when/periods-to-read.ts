import { comparePeriods } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { periodParts } from '../../period/period-parts.ts';
import { containing } from './span.ts';
import type { When } from './when.ts';

/**
 * The periods whose records a question needs, the one that it is about first: one partition query each. A range needs its last
 * alone, since a period's own records hold what the earlier ones said; never one later than `current`.
 * @example periodsToRead({ type: 'against', period: '2024-03', other: '2022-03' }, '2024-03') //=> ['2024-03', '2022-03']
 */
export function periodsToRead(when: When | undefined, current: PeriodId): readonly PeriodId[] {
  const { cadence } = periodParts(current);
  const own = (period: PeriodId): PeriodId => (cadence === 'dated' ? period : containing(period, cadence));
  switch (when?.type) {
    case undefined:
      return [current];
    case 'period':
      return [own(when.period)];
    case 'range':
      return [comparePeriods(own(when.last), current) > 0 ? current : own(when.last)];
    case 'against':
      return [own(when.period), own(when.other)];
  }
}
