import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';

const long = {
  1: 'period.month1',
  2: 'period.month2',
  3: 'period.month3',
  4: 'period.month4',
  5: 'period.month5',
  6: 'period.month6',
  7: 'period.month7',
  8: 'period.month8',
  9: 'period.month9',
  10: 'period.month10',
  11: 'period.month11',
  12: 'period.month12',
} as const;

const short = {
  1: 'period.shortMonth1',
  2: 'period.shortMonth2',
  3: 'period.shortMonth3',
  4: 'period.shortMonth4',
  5: 'period.shortMonth5',
  6: 'period.shortMonth6',
  7: 'period.shortMonth7',
  8: 'period.shortMonth8',
  9: 'period.shortMonth9',
  10: 'period.shortMonth10',
  11: 'period.shortMonth11',
  12: 'period.shortMonth12',
} as const;

/**
 * Gives the name of a month 1–12, in Norwegian with a small letter; the short one is for column headings.
 * @example monthName(3, 'nb') //=> 'mars'
 * @example monthName(3, 'nb', 'short') //=> 'Mar'
 */
export function monthName(month: number, language: Language, length: 'long' | 'short' = 'long'): string {
  const keys = length === 'long' ? long : short;
  if (!isMonth(month)) throw new RangeError(`No such month: ${month}`);
  return translate(language, keys[month]);
}

function isMonth(month: number): month is keyof typeof long {
  return Object.hasOwn(long, month);
}
