import { catchUp } from '../../report/calendar/catch-up.ts';
import { periodCalendar } from '../../report/calendar/period-calendar.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import { periodToReport } from '../../report/calendar/current-period.ts';
import { dueOpenings, type NewestOpened } from '../../report/calendar/due-openings.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import { comparePeriods } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { openPeriod } from './open-period.ts';

/**
 * Opens each period whose opening has passed since the newest that was opened, and logs how many of them were late and how
 * many were left alone. Gives those that it opened, oldest first; never rejects, since the next round tries again.
 */
export async function openDuePeriods(
  cycle: Cycle,
  known: readonly PeriodId[],
): Promise<{ readonly opened: readonly PeriodId[]; readonly failed: boolean }> {
  const { definition } = cycle.active;
  const now = cycle.clock.now();
  const current = periodToReport(now, definition);
  if (current === undefined || known.includes(current)) return { opened: [], failed: false };
  const opened: PeriodId[] = [];
  const newest = await newestBefore(cycle, known, current);
  if (newest === 'unknown') return { opened, failed: true };
  const { open, skipped } = dueOpenings(definition, newest, now);
  for (const period of open) {
    try {
      await openPeriod(cycle, period, 'calendar');
      opened.push(period);
    } catch (cause) {
      cycle.log.error('due-work-failed', cause, { period });
      // A later one opened now would hide this one from the next round.
      return { opened, failed: true };
    }
  }
  // A new installation has missed nothing.
  const late = newest === undefined ? [] : opened.filter((period) => isLate(definition, period, now));
  if (late.length > 0) cycle.log.info('openings-caught-up', { count: late.length });
  if (skipped.length > 0) cycle.log.warn('openings-skipped', { count: skipped.length });
  return { opened, failed: false };
}

function isLate(definition: Definition, period: PeriodId, now: Date): boolean {
  return catchUp('prompt', periodCalendar(definition, period).opens, now) === 'caught-up';
}

/** The newest period that a cycle was run for before another; undefined when there is none at all. */
async function newestBefore(
  cycle: Cycle,
  known: readonly PeriodId[],
  current: PeriodId,
): Promise<NewestOpened | 'unknown' | undefined> {
  const period = known.findLast((listed) => comparePeriods(listed, current) < 0) ?? known[0];
  if (period === undefined) return undefined;
  try {
    const stored = await cycle.reports.readPeriod({ report: cycle.active.definition.id, period });
    return { period, openedAt: new Date(stored?.period.record.openedAt ?? cycle.clock.now()) };
  } catch (cause) {
    cycle.log.error('due-work-failed', cause, { period });
    return 'unknown';
  }
}
