import { previousPeriod } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { periodParts } from '../../period/period-parts.ts';

/**
 * The period that a report calls its last: the month, four months or year before; of a dated report, the newest earlier one
 * that said anything, and just the days before where none did.
 */
export function periodBefore(at: {
  readonly period: PeriodId;
  /** Earlier periods of the same cadence that said anything, oldest first. */
  readonly historyPeriods: readonly PeriodId[];
}): PeriodId {
  const before = previousPeriod(at.period);
  return periodParts(at.period).cadence === 'dated' ? (at.historyPeriods.at(-1) ?? before) : before;
}
