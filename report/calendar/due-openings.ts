import type { Definition } from '../definition/definition-schema.ts';
import type { PeriodId } from '../period/period-id.ts';
import { comparePeriods } from '../period/period.ts';
import { catchUpPolicy } from './catch-up.ts';
import { periodToReport } from './current-period.ts';
import { periodBeforeIn } from './neighbour-periods.ts';
import { periodCalendar } from './period-calendar.ts';

/** What a look at the calendar finds to open, oldest first. */
export interface DueOpenings {
  readonly open: readonly PeriodId[];
  /** Missed for so long that nobody is asked for them any more. */
  readonly skipped: readonly PeriodId[];
}

const nothing: DueOpenings = { open: [], skipped: [] };

/** What the store says of the newest period that a cycle was run for before the one to report now. */
export interface NewestOpened {
  readonly period: PeriodId;
  readonly openedAt: Date;
}

/**
 * The periods that are to be opened now: the one to report, and before it all whose opening has passed since the newest was
 * opened, so that none is lost while nothing ran, as far back as the policy goes. What was over before that is the past, and
 * is left alone. A report that starts now starts with a period that can still be answered in time.
 * @example dueOpenings(definition, { period: '2024-02', openedAt }, new Date('2024-04-09T06:42:00Z')).open //=> ['2024-03']
 */
export function dueOpenings(
  definition: Definition,
  newest: NewestOpened | undefined,
  now: Date,
): DueOpenings {
  const current = periodToReport(now, definition);
  if (current === undefined || newest?.period === current) return nothing;
  if (newest === undefined) {
    return now < periodCalendar(definition, current).deadline ? { open: [current], skipped: [] } : nothing;
  }
  const missed = [current];
  let period = periodBeforeIn(definition, current);
  while (
    period !== undefined &&
    comparePeriods(period, newest.period) > 0 &&
    periodCalendar(definition, period).opens > newest.openedAt
  ) {
    missed.unshift(period);
    period = periodBeforeIn(definition, period);
  }
  const { periodsAtMost } = catchUpPolicy.opening;
  return { open: missed.slice(-periodsAtMost), skipped: missed.slice(0, -periodsAtMost) };
}
