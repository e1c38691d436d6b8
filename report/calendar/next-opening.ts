import { datedPeriods } from '../definition/dated-periods.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { periodToReport } from './current-period.ts';
import { periodAfterIn } from './neighbour-periods.ts';
import { periodCalendar } from './period-calendar.ts';

/** When the next period opens, seen from a moment; undefined after the last that a dated report's definition lists. */
export function nextOpening(now: Date, definition: Definition): Date | undefined {
  const current = periodToReport(now, definition);
  const next = current === undefined ? datedPeriods(definition)[0] : periodAfterIn(definition, current);
  return next && periodCalendar(definition, next).opens;
}
