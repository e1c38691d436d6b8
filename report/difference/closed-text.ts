import { dateLabel } from '../calendar/date-label.ts';
import { closedDaySchema } from '../definition/closed-day-schema.ts';
import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { monthName } from '../period/month-name.ts';

/**
 * Prints a closed day, or a closed time with what it is called; undefined for what is none. A text by itself is not taken
 * for a closed day.
 * @example closedText({ from: '12-27', to: '12-31', title: 'Romjul' }, 'nb') //=> 'Romjul (27. desember–31. desember)'
 */
export function closedText(value: unknown, language: Language): string | undefined {
  const { data: closed } = closedDaySchema.safeParse(value);
  if (closed === undefined || typeof closed === 'string') return undefined;
  const { from, to, title } = closed;
  const first = closedDate(from, language);
  const days = to === undefined || to === from ? first : `${first}–${closedDate(to, language)}`;
  return title === undefined ? days : `${localText(title, language)} (${days})`;
}

/** Prints the date of a closed day, without a year when it is every year's. */
function closedDate(date: string, language: Language): string {
  if (date.length > 5) return dateLabel(date, language);
  const [month = '', day = ''] = date.split('-');
  return translate(language, 'period.day', {
    day: String(Number(day)),
    month: monthName(Number(month), language),
  });
}
