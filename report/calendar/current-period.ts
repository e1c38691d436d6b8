import { datedPeriods } from '../definition/dated-periods.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { nextPeriod, previousPeriod } from '../period/period.ts';
import type { PeriodId } from '../period/period-id.ts';
import { periodOf, periodsInYear } from '../period/period-parts.ts';
import { periodCalendar } from './period-calendar.ts';
import { wallClock } from './zoned-moment.ts';

/**
 * Gives the period to report now: the newest one whose opening moment has passed. Undefined before a dated report's first.
 * @example periodToReport(new Date('2024-04-09T06:42:00Z'), definition) //=> '2024-03'
 */
export function periodToReport(now: Date, definition: Definition): PeriodId | undefined {
  const { cadence, timeZone } = definition;
  const hasOpened = (period: PeriodId) => periodCalendar(definition, period).opens <= now;
  if (cadence === 'dated') return datedPeriods(definition).findLast(hasOpened);
  const [year, month] = wallClock(now, timeZone).date.split('-').map(Number);
  const number = Math.ceil(((month ?? 0) * periodsInYear[cadence]) / 12);
  // A period may open in its own last days, so that the search begins with the one after it.
  let period = nextPeriod(periodOf({ cadence, year: year ?? 0, number }));
  while (!hasOpened(period)) period = previousPeriod(period);
  return period;
}
