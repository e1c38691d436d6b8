import type { Definition } from '../../definition/definition-schema.ts';
import { previousPeriod } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { periodsOfReport } from '../when/periods-of-report.ts';
import type { When } from '../when/when.ts';

/** How far back a question looks that does not say: a year of months. */
const usual = 12;

/** The periods that a figure's history goes through, in order; a report of four months may be asked for its months. */
export function historyPeriods(
  when: When | undefined,
  now: PeriodId,
  definition: Pick<Definition, 'cadence' | 'periods'>,
): readonly PeriodId[] {
  const between = (first: PeriodId, last: PeriodId) => periodsOfReport(definition, first, last);
  switch (when?.type) {
    case 'range':
      return between(when.first, when.last);
    case 'period':
      return between(previousPeriod(when.period, usual - 1), when.period);
    case 'against':
      return between(when.other, when.period);
    case undefined:
      return between(previousPeriod(now, usual - 1), now);
  }
}
