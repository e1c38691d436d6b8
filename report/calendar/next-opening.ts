import type { Definition } from '../definition/definition-schema.ts';
import { nextPeriod } from '../period/period.ts';
import { periodToReport } from './current-period.ts';
import { periodCalendar } from './period-calendar.ts';

/** When the next period opens, seen from a moment. */
export function nextOpening(now: Date, definition: Definition): Date {
  return periodCalendar(definition, nextPeriod(periodToReport(now, definition))).opens;
}
