import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { monthName } from '../period/month-name.ts';

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Prints a date without a time; a text that is none as it is.
 * @example formatIsoDate('2023-04-10', 'nb') //=> '10. april 2023'
 */
export function formatIsoDate(date: string, language: Language): string {
  const [, year, month, day] = shape.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) return date;
  const parts = { year, month: monthName(Number(month), language), day: String(Number(day)) };
  return translate(language, 'period.date', parts);
}

/** Prints a date for an input or a narrow column. @example shortDate('2023-04-10') //=> '10.04.2023' */
export function shortDate(date: string): string {
  const [, year, month, day] = shape.exec(date) ?? [];
  return year === undefined || month === undefined || day === undefined ? date : `${day}.${month}.${year}`;
}

/** Tells whether a text is a date as it is kept. @example isIsoDate('2023-04-10') //=> true */
export function isIsoDate(text: string): boolean {
  return shape.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
