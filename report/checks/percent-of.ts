import { divideDecimals, multiplyDecimals, toDecimalText } from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';

const hundred = toDecimalText('100');

/**
 * How many per cent a part is of a whole that is not zero, with twelve decimals.
 * @example percentOf('1', '8') //=> '12.5'
 */
export function percentOf(part: DecimalText, whole: DecimalText): DecimalText {
  return divideDecimals(multiplyDecimals(part, hundred), whole, 12);
}
