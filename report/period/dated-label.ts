import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { monthName } from './month-name.ts';

/**
 * Gives the days from one date to another, naming a month and year once where both have it. The short form is for column
 * headings; without a year both are left out.
 * @example datedLabel('2024-02-01', '2024-04-30', 'nb', { short: false, year: true }) //=> '1. februar–30. april 2024'
 */
export function datedLabel(
  from: string,
  to: string,
  language: Language,
  { short, year }: { readonly short: boolean; readonly year: boolean },
): string {
  const first = partsOf(from, language, short);
  const last = partsOf(to, language, short);
  if (short) return translate(language, 'period.range-short', range(first, last, year));
  if (first.year === last.year && first.month === last.month)
    return translate(language, 'period.range-days', {
      ...last,
      first: first.day,
      named: year ? 'yes' : 'no',
    });
  return translate(language, 'period.range', range(first, last, year));
}

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function range(first: Parts, last: Parts, year: boolean): Readonly<Record<string, string>> {
  return {
    firstDay: first.day,
    firstMonth: first.month,
    firstYear: year && first.year !== last.year ? first.year : 'none',
    lastDay: last.day,
    lastMonth: last.month,
    lastYear: year ? last.year : 'none',
  };
}

function partsOf(date: string, language: Language, short: boolean): Parts {
  const [year = '', month = '', day = ''] = date.split('-');
  return {
    day: String(Number(day)),
    month: short ? String(Number(month)) : monthName(Number(month), language),
    year,
  };
}
