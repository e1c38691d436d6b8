import { translate } from '../messages/translate.ts';
import { compareDecimals, roundDecimal } from '../number/decimal.ts';
import { formatValue } from '../number/format-value.ts';
import { shortForm } from '../kinds/shared/short-form.ts';
import type { Check } from './check.ts';
import type { CheckInput } from './check-input.ts';
import type { Found } from './finding.ts';
import type { TakenFigure } from './evidence/taken.ts';

/** What was delivered and taken from another report, which says otherwise now (A9). */
export const taken: Check = {
  name: 'taken',
  find: ({ takenFigures, takenTexts, language }) => [
    ...takenFigures.flatMap((figure) => ofFigure(figure, language)),
    ...takenTexts.map(({ where, label, given, expected, source }) => {
      const text = shortForm(expected);
      const message = translate(language, 'findings.takenText', { label, source, expected: text });
      return {
        where,
        message,
        expected: text,
        given: shortForm(given),
        about: expected,
        confidence: 'likely' as const,
      };
    }),
  ],
};

function ofFigure(figure: TakenFigure, language: CheckInput['language']): readonly Found[] {
  const { where, label, source, unit, decimals } = figure;
  const given = roundDecimal(figure.given, decimals);
  const expected = roundDecimal(figure.expected, decimals);
  if (compareDecimals(given, expected) === 0) return [];
  const print = (value: typeof given) => formatValue(value, { unit, decimals, language });
  const values = { label, source, given: print(given), expected: print(expected) };
  return [
    {
      where,
      message: translate(language, 'findings.takenFigure', values),
      expected: values.expected,
      given: values.given,
      about: expected,
      confidence: 'sure',
    },
  ];
}
