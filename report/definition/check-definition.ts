import type { Language } from '../language/language.ts';
import { checkClosedDays } from './check-closed-days.ts';
import { checkHolidays } from './check-holidays.ts';
import { checkMoments } from './check-moments.ts';
import { checkOpensAfter } from './check-opens-after.ts';
import { checkPeriods } from './check-periods.ts';
import { checkRows } from './check-rows.ts';
import { checkStatusLine } from './check-status-line.ts';
import { checkTimeZone } from './check-time-zone.ts';
import { checkUniqueIds } from './check-unique-ids.ts';
import type { Outline } from './outline.ts';
import type { Finding } from './problem.ts';

/** What the schema of one section or item cannot see: names across the report, rings, the zone, the country, moments in a wrong order. */
export function checkDefinition(outline: Outline, language: Language): readonly Finding[] {
  return [
    ...checkTimeZone(outline, language),
    ...checkHolidays(outline, language),
    ...checkPeriods(outline, language),
    ...checkClosedDays(outline, language),
    ...checkMoments(outline, language),
    ...checkUniqueIds(outline, language),
    ...checkOpensAfter(outline, language),
    ...checkRows(outline, language),
    ...checkStatusLine(outline, language),
  ];
}
