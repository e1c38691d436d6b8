import { type Language, languages } from '../language/language.ts';
import { periodLabel } from '../period/period-label.ts';
import type { PeriodId } from '../period/period-id.ts';
import { parsePeriod } from '../period/period.ts';
import { readPeriod } from './read-period.ts';
import { takeDateRange } from './take-date-range.ts';

/** "1. tertial 2024" is the longest way to name a period. */
const mostWords = 3;

/**
 * Takes a period with its year out of a text, as people type it in any of the languages: "mars 2024", "2024-03",
 * "1. tertial 2024". `where` says whether it may stand anywhere or only first, before a free text.
 * @example takePeriod('mars 2024 feil i lisensene', 'first') //=> { period: '2024-03', left: 'feil i lisensene' }
 */
export function takePeriod(
  text: string,
  where: 'first' | 'anywhere',
): { readonly period?: PeriodId; readonly left: string } {
  const dated = takeDateRange(text);
  if (dated !== undefined && (where === 'anywhere' || text.trimEnd().endsWith(dated.left))) return dated;
  const tokens = text.split(/\s+/u).filter((token) => token !== '');
  const starts = where === 'first' ? [0] : tokens.keys();
  for (const start of starts) {
    for (let words = 1; words <= Math.min(mostWords, tokens.length - start); words += 1) {
      const period = periodIn(tokens.slice(start, start + words).join(' '));
      if (period === undefined) continue;
      return { period, left: [...tokens.slice(0, start), ...tokens.slice(start + words)].join(' ') };
    }
  }
  return { left: text };
}

function periodIn(typed: string): PeriodId | undefined {
  const text = typed.replace(/[.,:;?!]+$/u, '');
  return parsePeriod(readPeriod(text) ?? '') ?? tertialIn(text);
}

function tertialIn(text: string): PeriodId | undefined {
  const year = /\b(?:19|2[0-2])\d\d\b/u.exec(text)?.[0];
  return [1, 2, 3]
    .map((number) => parsePeriod(`${year}-T${number}`))
    .filter((period) => period !== undefined)
    .find((period) =>
      languages.some((language) =>
        [labelOf(period, language, false), `${labelOf(period, language, true)} ${year}`].includes(
          text.toLowerCase(),
        ),
      ),
    );
}

function labelOf(period: PeriodId, language: Language, short: boolean): string {
  return periodLabel(period, language, { short }).toLowerCase();
}
