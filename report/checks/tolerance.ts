import {
  absoluteDecimal,
  compareDecimals,
  multiplyDecimals,
  subtractDecimals,
  toDecimalText,
} from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';

/** One display unit. @example stepOf(1) //=> '0.1' */
export function stepOf(decimals: number): DecimalText {
  return toDecimalText(decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`);
}

/**
 * How far a printed total over rounded parts may be off: half a display unit for each part, and for the total.
 * @example roundingTolerance(16, 0) //=> '8'
 */
export function roundingTolerance(parts: number, decimals: number): DecimalText {
  return multiplyDecimals(toDecimalText(Math.floor((parts + 1) / 2)), stepOf(decimals));
}

/** Whether two values differ by no more than a tolerance. */
export function isWithin(a: DecimalText, b: DecimalText, tolerance: DecimalText): boolean {
  return compareDecimals(absoluteDecimal(subtractDecimals(a, b)), tolerance) <= 0;
}
