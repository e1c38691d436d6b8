import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { echo } from './echo.ts';
import { exampleFigure } from './example-figure.ts';
import { formatInput } from './format-input.ts';
import { formatNumber } from './format-number.ts';
import type { NumberField } from './own-form.ts';
import { unitName } from './unit-name.ts';

const keys = {
  empty: 'number.empty',
  'too-long': 'number.tooLong',
  'too-many-digits': 'number.tooManyDigits',
  'no-digits': 'number.notANumber',
  several: 'number.several',
  malformed: 'number.malformed',
  'trailing-minus': 'number.trailingMinus',
  'unknown-words': 'number.unknownWords',
  'wrong-unit': 'number.wrongUnit',
  'unscaled-money': 'number.unscaledMoney',
  'must-be-positive': 'number.mustBePositive',
  'must-be-negative': 'number.mustBeNegative',
  relation: 'number.relation',
} as const;

export type NumberProblem = keyof typeof keys;

/** Gives the sentence that tells a person what is wrong with a number and how to write it. */
export function numberProblem(
  problem: NumberProblem,
  input: string,
  options: NumberField & { readonly language: Language; readonly sign?: 'positive' | 'negative' | undefined },
): string {
  const { language } = options;
  return translate(language, keys[problem], {
    text: echo(input),
    example: exampleFigure(options, language),
    unit: unitName(options.unit, language),
  });
}

/** Gives the question back when digits can be read in two ways: both readings, and how to write each of them. */
export function ambiguousProblem(
  reading: { readonly asDecimal: DecimalText; readonly asThousands: DecimalText },
  digits: string,
  input: string,
  field: NumberField & { readonly language: Language },
): string {
  const { language } = field;
  const inPlace = (text: string): string => echo(input.replace(digits, text));
  const decimals = reading.asDecimal.split('.')[1]?.length ?? 0;
  // Thousands of per cent are hardly meant, so only the way to write the decimals is suggested.
  const isShare = field.unit === 'percent' || field.unit === 'percentage-points';
  return translate(language, isShare ? 'number.ambiguousShare' : 'number.ambiguous', {
    text: echo(input),
    decimal: inPlace(formatNumber(reading.asDecimal, { decimals, language })),
    thousands: inPlace(reading.asThousands),
    writeDecimal: inPlace(formatInput(reading.asDecimal, language, field)),
    writeThousands: inPlace(formatInput(reading.asThousands, language, field)),
  });
}
