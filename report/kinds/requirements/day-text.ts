import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import { monthName } from '../../period/month-name.ts';

/**
 * Gives a day of one year or of every year in words.
 * @example dayText('06-01', 'nb') //=> '1. juni hvert år'
 */
export function dayText(day: string, language: Language): string {
  const month = monthName(Number(day.slice(-5, -3)), language);
  const number = String(Number(day.slice(-2)));
  if (day.length === 5) return translate(language, 'requirements.everyYear', { day: number, month });
  return translate(language, 'period.date', { day: number, month, year: day.slice(0, 4) });
}
