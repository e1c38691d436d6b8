import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { monthName } from '../period/month-name.ts';

/** Gives a date in words. @example dateLabel('2024-04-12', 'nb') //=> '12. april 2024' */
export function dateLabel(isoDate: string, language: Language): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  const name = monthName(Number(month), language);
  return translate(language, 'period.date', { day: String(Number(day)), month: name, year });
}
