import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { monthName } from './month-name.ts';
import { firstDayAfter } from './period.ts';
import type { PeriodId } from './period-id.ts';

/**
 * Gives the date that a stock figure of a period is counted on: the day after the period.
 * @example stockDateLabel('2024-03', 'nb') //=> '1. april 2024'
 */
export function stockDateLabel(period: PeriodId, language: Language): string {
  const [year = '', month = ''] = firstDayAfter(period).split('-');
  return translate(language, 'period.date', { day: '1', month: monthName(Number(month), language), year });
}
