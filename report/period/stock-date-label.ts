import { dateLabel } from '../calendar/date-label.ts';
import type { Language } from '../language/language.ts';
import { firstDayAfter } from './period.ts';
import type { PeriodId } from './period-id.ts';

/**
 * Gives the date that a stock figure of a period is counted on: the day after the period.
 * @example stockDateLabel('2024-03', 'nb') //=> '1. april 2024'
 */
export function stockDateLabel(period: PeriodId, language: Language): string {
  return dateLabel(firstDayAfter(period), language);
}
