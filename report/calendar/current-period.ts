import type { Definition } from '../definition/definition-schema.ts';
import { previousPeriod } from '../period/period.ts';
import type { PeriodId } from '../period/period-id.ts';
import { periodOf, periodsInYear } from '../period/period-parts.ts';
import { periodCalendar } from './period-calendar.ts';
import { wallClock } from './zoned-moment.ts';

/**
 * Gives the period to report now: the newest one whose opening moment has passed.
 * @example periodToReport(new Date('2024-04-09T06:42:00Z'), definition) //=> '2024-03'
 */
export function periodToReport(now: Date, definition: Definition): PeriodId {
  const [year, month] = wallClock(now, definition.timeZone).date.split('-').map(Number);
  const perYear = periodsInYear[definition.cadence];
  const running = periodOf({
    cadence: definition.cadence,
    year: year ?? 0,
    number: Math.ceil(((month ?? 0) * perYear) / 12),
  });
  let period = previousPeriod(running);
  while (periodCalendar(definition, period).opens > now) period = previousPeriod(period);
  return period;
}
