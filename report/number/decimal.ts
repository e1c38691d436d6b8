import { Decimal } from 'decimal.js';
import type { DecimalText } from '../value/decimal-text.ts';

/** Enough digits that sums and products of the figures people write are exact; half rounds away from zero. */
const Exact = Decimal.clone({
  precision: 80,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

const written = /^[+-]?\d{1,60}(\.\d{1,60})?$/;
const canonical = /^(0|-?[1-9]\d*|-?(0|[1-9]\d*)\.\d*[1-9])$/;

/** Tells whether a text is a number in the canonical form of `DecimalText`. */
export function isDecimalText(text: string): text is DecimalText {
  return canonical.test(text);
}

/**
 * Gives a number in canonical form. Texts use a decimal point and no spaces; people's texts go through `parseNumber`.
 * @throws {RangeError} when it is not a number.
 * @example toDecimalText('-0.50') //=> '-0.5'
 */
export function toDecimalText(text: string | number): DecimalText {
  const candidate = typeof text === 'number' ? numberText(text) : text;
  if (isDecimalText(candidate)) return candidate;
  if (!written.test(candidate)) throw new RangeError('Not a number in decimal text');
  return fromDecimal(new Exact(candidate));
}

/** @example addDecimals('0.1', '0.2') //=> '0.3' */
export function addDecimals(...values: readonly DecimalText[]): DecimalText {
  return fromDecimal(values.reduce((sum, value) => sum.plus(value), new Exact(0)));
}

/** @example subtractDecimals('5', '5.5') //=> '-0.5' */
export function subtractDecimals(a: DecimalText, b: DecimalText): DecimalText {
  return fromDecimal(new Exact(a).minus(b));
}

export function negateDecimal(value: DecimalText): DecimalText {
  return fromDecimal(new Exact(value).negated());
}

export function absoluteDecimal(value: DecimalText): DecimalText {
  return fromDecimal(new Exact(value).abs());
}

/** @example multiplyDecimals('1.3', '1000') //=> '1300' */
export function multiplyDecimals(...values: readonly DecimalText[]): DecimalText {
  return fromDecimal(values.reduce((product, value) => product.times(value), new Exact(1)));
}

/**
 * Gives a quotient rounded to a number of decimals.
 * @throws {RangeError} when the divisor is zero.
 * @example divideDecimals('2', '3', 2) //=> '0.67'
 */
export function divideDecimals(a: DecimalText, b: DecimalText, decimals: number): DecimalText {
  if (b === '0') throw new RangeError('Division by zero');
  return fromDecimal(new Exact(a).div(b).toDecimalPlaces(decimals));
}

/** Orders two numbers by value. @example compareDecimals('9', '10') //=> -1 */
export function compareDecimals(a: DecimalText, b: DecimalText): -1 | 0 | 1 {
  if (a === b) return 0;
  const order = new Exact(a).comparedTo(b);
  if (order < 0) return -1;
  return order > 0 ? 1 : 0;
}

/**
 * Rounds to a number of decimals, half away from zero, as the figures of a report are printed.
 * @example roundDecimal('6.05', 1) //=> '6.1'
 */
export function roundDecimal(value: DecimalText, decimals: number): DecimalText {
  return hasAtMost(value, decimals) ? value : fromDecimal(new Exact(value).toDecimalPlaces(decimals));
}

/** Canonical text has no zeros at its end, so its length tells how many decimals it has. */
function hasAtMost(value: DecimalText, decimals: number): boolean {
  const point = value.indexOf('.');
  return point === -1 || value.length - point - 1 <= decimals;
}

/** Rounds up to the grid of a number of decimals. @example ceilDecimal('4.01', 0) //=> '5' */
export function ceilDecimal(value: DecimalText, decimals: number): DecimalText {
  return fromDecimal(new Exact(value).toDecimalPlaces(decimals, Decimal.ROUND_CEIL));
}

/** Rounds down to the grid of a number of decimals. @example floorDecimal('-4.01', 0) //=> '-5' */
export function floorDecimal(value: DecimalText, decimals: number): DecimalText {
  return fromDecimal(new Exact(value).toDecimalPlaces(decimals, Decimal.ROUND_FLOOR));
}

function numberText(value: number): string {
  return Number.isFinite(value) ? new Exact(value).toFixed() : '';
}

function fromDecimal(value: Decimal): DecimalText {
  const text = value.isZero() ? '0' : value.toFixed();
  if (!isDecimalText(text)) throw new RangeError('Not a finite number');
  return text;
}
