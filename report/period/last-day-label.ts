import { dateLabel } from '../calendar/date-label.ts';
import { addDays } from '../calendar/iso-date.ts';
import type { Language } from '../language/language.ts';
import { firstDayAfter } from './period.ts';
import type { PeriodId } from './period-id.ts';

/**
 * Gives the last day of a period, which a balance is read on.
 * @example lastDayLabel('2024-02', 'nb') //=> '29. februar 2024'
 */
export function lastDayLabel(period: PeriodId, language: Language): string {
  return dateLabel(addDays(firstDayAfter(period), -1), language);
}
