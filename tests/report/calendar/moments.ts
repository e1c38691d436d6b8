import { formatDeadline } from '../../../report/calendar/format-moment.ts';
import { periodCalendar } from '../../../report/calendar/period-calendar.ts';
import { periodToReport } from '../../../report/calendar/current-period.ts';
import { previousPeriod } from '../../../report/period/period.ts';
import { periodOf } from '../../../report/period/period-parts.ts';
import { definitionWith } from './definition.ts';

/** Eleven years of moments as text, to be compared between processes in different time zones. */
export function momentsAsText(): string {
  const lines: string[] = [];
  for (const timeZone of ['Europe/Oslo', 'America/New_York', 'Pacific/Auckland', 'Africa/Cairo']) {
    const definition = definitionWith({ timeZone });
    let period = periodOf({ cadence: 'monthly', year: 2030, number: 12 });
    for (let month = 0; month < 132; month += 1, period = previousPeriod(period)) {
      const calendar = periodCalendar(definition, period);
      const moments = [
        calendar.opens,
        ...calendar.reminders,
        calendar.deadline,
        calendar.sectionDeadline('assessment'),
      ];
      lines.push(
        [period, ...moments.map((moment) => moment.toISOString())].join(' '),
        formatDeadline(calendar.deadline, timeZone, 'nb'),
        periodToReport(calendar.opens, definition) ?? '',
      );
    }
  }
  return lines.join('\n');
}
