import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { datedLabel } from './dated-label.ts';
import { monthName } from './month-name.ts';
import type { PeriodId } from './period-id.ts';
import { periodParts } from './period-parts.ts';

/**
 * Gives a period's name: "mars 2024", "1. tertial 2024", "2024", "1. februar–30. april 2024". The short form, for column headings, has no year
 * unless asked for: "Mar", "T1". A year is always itself.
 * @example periodLabel('2024-03', 'nb') //=> 'mars 2024'
 * @example periodLabel('2024-03', 'nb', { short: true }) //=> 'Mar'
 */
export function periodLabel(
  period: PeriodId,
  language: Language,
  options: { readonly year?: boolean; readonly short?: boolean } = {},
): string {
  const parts = periodParts(period);
  const short = options.short ?? false;
  if (parts.cadence === 'dated')
    return datedLabel(parts.from, parts.to, language, { short, year: options.year ?? !short });
  const { cadence, year, number } = parts;
  if (cadence === 'annual') return String(year);
  const name =
    cadence === 'monthly'
      ? monthName(number, language, short ? 'short' : 'long')
      : tertialName(number, language, short);
  return (options.year ?? !short) ? `${name} ${year}` : name;
}

function tertialName(number: number, language: Language, short: boolean): string {
  return short ? `T${number}` : translate(language, 'period.tertial', { number });
}
