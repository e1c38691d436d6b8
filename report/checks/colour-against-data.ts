import { translate } from '../messages/translate.ts';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  subtractDecimals,
  toDecimalText,
} from '../number/decimal.ts';
import { formatValue } from '../number/format-value.ts';
import type { Language } from '../language/language.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Check } from './check.ts';
import type { Judgement } from './evidence/judged.ts';
import type { Found } from './finding.ts';

type Economy = NonNullable<Judgement['economy']>;

/** A line this far over its budget is told of, though the whole is within. */
const farOver = toDecimalText('1.1');

const late =
  /(?<![\p{L}])(?:forsinket|forsinka|forsinkelser?|forseinka|forseinking|delayed|behind schedule|overskrider|overskridelse)(?![\p{L}])/iu;
const notLate =
  /(?<![\p{L}])(?:ikke|ikkje|ingen|uten|utan|not|no|without|tidligere|unngå|redusere|hente inn)\s+(?:\p{L}+\s+){0,3}$/iu;

/** Green beside money that is over budget, or beside a comment that says late (V8). */
export const colourAgainstData: Check = {
  name: 'colour',
  find: ({ judgements, language }) =>
    judgements
      .filter(({ colour }) => colour === 'green')
      .flatMap((judgement) => [...overBudget(judgement, language), ...saidLate(judgement, language)]),
};

function overBudget({ where, label, economy }: Judgement, language: Language): readonly Found[] {
  if (economy === undefined) return [];
  const { lines, unit, decimals } = economy;
  const over = (budget: DecimalText, expected: DecimalText) =>
    formatValue(subtractDecimals(expected, budget), { unit, decimals, language });
  const [budget, expected] = [total(lines, 'budget'), total(lines, 'expected')];
  if (compareDecimals(expected, budget) > 0) {
    const given = over(budget, expected);
    return [
      {
        where,
        message: translate(language, 'findings.greenEconomy', { label, given }),
        given,
        confidence: 'likely',
      },
    ];
  }
  return lines
    .filter((line) => isFarOver(line))
    .map((line) => {
      const given = over(line.budget, line.expected);
      const message = translate(language, 'findings.greenLine', { label, line: line.label, given });
      return { where, message, given, confidence: 'possible' };
    });
}

function isFarOver({ budget, expected }: Economy['lines'][number]): boolean {
  if (budget === '0' || budget.startsWith('-')) return false;
  return compareDecimals(divideDecimals(expected, budget, 6), farOver) > 0;
}

function total(lines: Economy['lines'], column: 'budget' | 'expected'): DecimalText {
  return addDecimals(...lines.map((line) => line[column]));
}

function saidLate({ where, label, comment = '' }: Judgement, language: Language): readonly Found[] {
  const match = late.exec(comment);
  if (match === null || notLate.test(comment.slice(0, match.index))) return [];
  const message = translate(language, 'findings.greenComment', { label, given: match[0] });
  return [{ where, message, given: match[0], confidence: 'possible' }];
}
