import {
  addDecimals,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
  toDecimalText,
} from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';

const monthsInYear = toDecimalText('12');

/** More decimals than any figure is printed with, so that only the printed value is rounded. */
const exactly = 60;

/**
 * Where the straight line from a baseline to the year's target is after so many months.
 * @example lineValue('0', '-30', 4) //=> '-10'
 */
export function lineValue(baseline: DecimalText, target: DecimalText, months: number): DecimalText {
  return addDecimals(baseline, partOfYear(subtractDecimals(target, baseline), months));
}

/**
 * What a year's figure comes to after so many months.
 * @example partOfYear('30', 4) //=> '10'
 */
export function partOfYear(figure: DecimalText, months: number): DecimalText {
  return divideDecimals(multiplyDecimals(figure, toDecimalText(months)), monthsInYear, exactly);
}
