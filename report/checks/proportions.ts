import { translate } from '../messages/translate.ts';
import { compareDecimals, toDecimalText } from '../number/decimal.ts';
import { formatValue } from '../number/format-value.ts';
import type { Check } from './check.ts';

const whole = toDecimalText('100');

/** Parts of a whole that are more than all of it, or less than nothing (V3). */
export const proportions: Check = {
  name: 'proportions',
  find: ({ subjects, period, language }) =>
    subjects.flatMap(({ where, label, points, proportion, unit, decimals }) =>
      proportion !== true || unit !== 'percent'
        ? []
        : points
            .filter((point) => point.period === period && point.role === 'actual')
            .filter(({ value }) => value.startsWith('-') || compareDecimals(value, whole) > 0)
            .map(({ value }) => {
              const given = formatValue(value, { unit, decimals, language });
              const message = translate(language, 'findings.proportion', { label, given });
              return { where, message, given, confidence: 'likely' as const };
            }),
    ),
};
