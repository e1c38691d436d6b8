import { compareDecimals, roundDecimal } from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Direction } from '../value/unit.ts';

/**
 * Tells whether a value, as printed, reaches its target. Undefined when there is no target or neither way is better.
 * @example targetMet('62', '70', 'higher', 0) //=> false
 */
export function targetMet(
  value: DecimalText,
  target: DecimalText | undefined,
  direction: Direction,
  decimals: number,
): boolean | undefined {
  if (target === undefined || direction === 'none') return undefined;
  const order = compareDecimals(roundDecimal(value, decimals), target);
  return direction === 'higher' ? order >= 0 : order <= 0;
}
