import {
  absoluteDecimal,
  addDecimals,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
  toDecimalText,
} from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { type Band, type Bound, isUpper } from './band.ts';
import { firstAtOrAbove, lastAtOrBelow } from './band-range.ts';

/** A deviation in percent is printed and compared with one decimal. */
export const percentDecimals = 1;

const hundred = toDecimalText('100');
const halfStep = toDecimalText('0.05');

/**
 * Gives how far a value is above its target, in the value's unit or in percent of the target.
 * Undefined for a percentage of a target of zero.
 * @example deviationFrom('94', '100', 'percent') //=> '-6'
 */
export function deviationFrom(
  value: DecimalText,
  target: DecimalText,
  as: 'units' | 'percent',
): DecimalText | undefined {
  const difference = subtractDecimals(value, target);
  if (as === 'units') return difference;
  if (target === '0') return undefined;
  return divideDecimals(multiplyDecimals(difference, hundred), absoluteDecimal(target), percentDecimals);
}

/** Gives the values whose deviation is in a band, as a band of values. */
export function valuesWithDeviation(band: Band, target: DecimalText, as: 'units' | 'percent'): Band {
  if (as === 'units') {
    return { ...band, bounds: band.bounds.map((b) => ({ ...b, value: addDecimals(b.value, target) })) };
  }
  return { ...band, bounds: band.bounds.flatMap((bound) => unroundedBounds(bound).map(toValue)) };

  function toValue(bound: Bound): Bound {
    const share = divideDecimals(multiplyDecimals(bound.value, absoluteDecimal(target)), hundred, 70);
    return { ...bound, value: addDecimals(target, share) };
  }
}

/** A rounded deviation is within limits when the unrounded one is within half a step of the last that is let through. */
function unroundedBounds(bound: Bound): readonly Bound[] {
  if (bound.op === '=') {
    return [...unroundedBounds({ ...bound, op: '>=' }), ...unroundedBounds({ ...bound, op: '<=' })];
  }
  if (isUpper(bound)) {
    const last = lastAtOrBelow(bound, percentDecimals);
    // Halves round away from zero, so the edge itself belongs below only on the negative side.
    return [{ ...bound, op: last.startsWith('-') ? '<=' : '<', value: addDecimals(last, halfStep) }];
  }
  const first = firstAtOrAbove(bound, percentDecimals);
  const isPositive = first !== '0' && !first.startsWith('-');
  return [{ ...bound, op: isPositive ? '>=' : '>', value: subtractDecimals(first, halfStep) }];
}
