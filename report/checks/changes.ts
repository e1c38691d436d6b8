import { translate } from '../messages/translate.ts';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
  toDecimalText,
} from '../number/decimal.ts';
import { formatValue } from '../number/format-value.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Check } from './check.ts';
import type { Change } from './evidence/relations.ts';
import { percentOf } from './percent-of.ts';
import { isWithin, stepOf } from './tolerance.ts';

const hundred = toDecimalText('100');

/** Changes that are given as figures and are not what the two values give (V3). */
export const changes: Check = {
  name: 'changes',
  find: ({ changes: all, language }) =>
    all.flatMap((change) => {
      const { where, label, of, decimals } = change;
      const exact = changeOf(change);
      if (exact === undefined || isWithin(change.change, exact, toleranceOf(change))) return [];
      const unit = change.as === 'percent' ? 'percent' : of.unit;
      const print = (value: DecimalText) => formatValue(value, { unit, decimals, language, signed: true });
      const expected = print(roundDecimal(exact, decimals));
      const given = print(change.change);
      const message = translate(language, 'findings.change', { label, expected, given });
      return [{ where, message, expected, given, confidence: 'sure' }];
    }),
};

function changeOf({ from, to, as }: Change): DecimalText | undefined {
  const difference = subtractDecimals(to, from);
  if (as === 'difference') return difference;
  if (from === '0') return undefined;
  return percentOf(difference, absoluteDecimal(from));
}

/** Half a unit of the change itself, and what rounding of the two values can do to it. */
function toleranceOf({ from, to, of, as, decimals }: Change): DecimalText {
  const half = multiplyDecimals(toDecimalText('0.5'), stepOf(decimals));
  const step = stepOf(of.decimals);
  if (of.unit === 'count' && of.decimals === 0) return half;
  if (as === 'difference') return addDecimals(half, step);
  const larger = compareDecimals(absoluteDecimal(from), absoluteDecimal(to)) > 0 ? from : to;
  const hidden = divideDecimals(
    multiplyDecimals(step, absoluteDecimal(larger), hundred),
    multiplyDecimals(from, from),
    12,
  );
  return addDecimals(half, hidden);
}
