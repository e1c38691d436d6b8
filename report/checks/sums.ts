import type { MessageKey } from '../messages/catalogues.ts';
import { translate } from '../messages/translate.ts';
import { addDecimals, toDecimalText } from '../number/decimal.ts';
import { formatValue } from '../number/format-value.ts';
import type { Check } from './check.ts';
import type { Sum } from './evidence/relations.ts';
import { isWithin, roundingTolerance } from './tolerance.ts';

const messages: Readonly<Record<Sum['relation'], MessageKey>> = {
  sum: 'findings.sum',
  'roll-forward': 'findings.rollForward',
  split: 'findings.split',
};

/** Totals, balances and explained variances that are not what their parts add up to, beyond rounding (V3). */
export const sums: Check = {
  name: 'sums',
  find: ({ sums: all, language }) =>
    all.flatMap(({ where, label, relation, total, parts, exact, unit, decimals }) => {
      const sum = addDecimals(...parts);
      const tolerance = exact ? toDecimalText('0') : roundingTolerance(parts.length, decimals);
      if (isWithin(total, sum, tolerance)) return [];
      const expected = formatValue(sum, { unit, decimals, language });
      const given = formatValue(total, { unit, decimals, language });
      const message = translate(language, messages[relation], { label, expected, given });
      return [{ where, message, expected, given, confidence: relation === 'split' ? 'likely' : 'sure' }];
    }),
};
