import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { monthName } from './month-name.ts';
import { lastMonthOf } from './period.ts';
import type { PeriodId } from './period-id.ts';
import { periodParts } from './period-parts.ts';

/**
 * Gives the last day of a period, which a balance is read on.
 * @example lastDayLabel('2024-02', 'nb') //=> '29. februar 2024'
 */
export function lastDayLabel(period: PeriodId, language: Language): string {
  const { year, number } = periodParts(lastMonthOf(period));
  const day = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return translate(language, 'period.date', {
    day: String(day),
    month: monthName(number, language),
    year: String(year),
  });
}
