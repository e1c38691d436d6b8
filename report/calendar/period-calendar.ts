import type { Definition, WorkdayMoment } from '../definition/definition-schema.ts';
import { firstDayAfter } from '../period/period.ts';
import type { PeriodId } from '../period/period-id.ts';
import { nthWorkday } from './workday.ts';
import { momentAt } from './zoned-moment.ts';

/** The moments of one period's reporting. */
export interface PeriodCalendar {
  readonly opens: Date;
  readonly deadline: Date;
  /** In order of time. */
  readonly reminders: readonly Date[];
  /** The section's own deadline; the report's for a section that has none. */
  sectionDeadline(sectionId: string): Date;
}

/**
 * Gives when a period opens, is due and is reminded of. "Working day n" is counted in the month after the period, and
 * the time of day is that of the report's zone, on both sides of a clock change.
 * @example periodCalendar(definition, march2024).deadline //=> 2024-04-12T10:00:00.000Z
 */
export function periodCalendar(definition: Definition, period: PeriodId): PeriodCalendar {
  const { calendar, timeZone, sections } = definition;
  const from = firstDayAfter(period);
  const at = ({ workday, time }: WorkdayMoment): Date =>
    momentAt({ date: nthWorkday(from, workday, calendar), time }, timeZone);
  return {
    opens: at(calendar.opens),
    deadline: at(calendar.deadline),
    reminders: calendar.reminders.map(at).sort((a, b) => a.getTime() - b.getTime()),
    sectionDeadline: (sectionId) =>
      at(sections.find(({ id }) => id === sectionId)?.deadline ?? calendar.deadline),
  };
}
