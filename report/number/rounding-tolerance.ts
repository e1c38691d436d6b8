import type { DecimalText } from '../value/decimal-text.ts';
import { divideDecimals, toDecimalText } from './decimal.ts';

/**
 * How far a printed total may be from the sum of so many printed addends: each is up to half a display unit off, and the
 * total itself too, so that whole units differ by at most ⌊(n + 1) / 2⌋.
 * @example roundingTolerance(3, 1) //=> '0.2'
 */
export function roundingTolerance(addends: number, decimals: number): DecimalText {
  const units = toDecimalText(Math.floor((addends + 1) / 2));
  return divideDecimals(units, toDecimalText(10 ** decimals), decimals);
}
