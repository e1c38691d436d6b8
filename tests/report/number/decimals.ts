import * as fc from 'fast-check';
import { toDecimalText } from '../../../report/number/decimal.ts';
import type { DecimalText } from '../../../report/value/decimal-text.ts';

/** Decimals of at most nine digits before and `decimals` after the point, as people report them. */
export function decimalsWith(decimals: number): fc.Arbitrary<DecimalText> {
  return fc
    .tuple(fc.bigInt({ min: -999_999_999n, max: 999_999_999n }), fc.nat({ max: 10 ** decimals - 1 }))
    .map(([whole, part]) =>
      toDecimalText(decimals === 0 ? String(whole) : `${whole}.${String(part).padStart(decimals, '0')}`),
    );
}

export const anyDecimal = fc.integer({ min: 0, max: 6 }).chain(decimalsWith);
