import { translate } from '../messages/translate.ts';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
  toDecimalText,
} from '../number/decimal.ts';
import { formatValue } from '../number/format-value.ts';
import type { Check } from './check.ts';
import type { Share } from './evidence/relations.ts';
import { percentOf } from './percent-of.ts';
import { stepOf } from './tolerance.ts';

const half = toDecimalText('0.5');

/** Shares that are not the part of the total, whatever rounding has hidden of both (V3). */
export const shares: Check = {
  name: 'shares',
  find: ({ shares: all, language }) =>
    all.flatMap((share) => {
      const { where, label, part, total, decimals } = share;
      if (total === '0' || isPossible(share)) return [];
      const exact = roundDecimal(percentOf(part, total), decimals);
      const expected = formatValue(exact, { unit: 'percent', decimals, language });
      const given = formatValue(share.share, { unit: 'percent', decimals, language });
      const message = translate(language, 'findings.share', { label, expected, given });
      return [{ where, message, expected, given, confidence: 'sure' }];
    }),
};

/** The share is right if some part and total that are printed so give a share that is printed so. */
function isPossible({ part, total, of, share, decimals }: Share): boolean {
  const hidden = multiplyDecimals(half, stepOf(of.decimals));
  const [small, large] = [absoluteDecimal(part), absoluteDecimal(total)];
  const least = subtractDecimals(large, hidden);
  if (compareDecimals(least, toDecimalText('0')) <= 0) return true;
  const slack = multiplyDecimals(half, stepOf(decimals));
  const lowest = subtractDecimals(
    percentOf(subtractDecimals(small, hidden), addDecimals(large, hidden)),
    slack,
  );
  const highest = addDecimals(percentOf(addDecimals(small, hidden), least), slack);
  const given = absoluteDecimal(share);
  return compareDecimals(given, lowest) >= 0 && compareDecimals(given, highest) <= 0;
}
