import { compareDecimals, roundDecimal } from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Direction } from '../value/unit.ts';
import type { Trend } from './trend.ts';

/**
 * Gives the change since the previous value, both as they are printed; undefined when one of them is missing.
 * `good` is undefined when nothing changed or neither way is better.
 * @example trendOf('62', '67', 'higher', 0) //=> { movement: 'down', good: false }
 */
export function trendOf(
  value: DecimalText | undefined,
  previous: DecimalText | undefined,
  direction: Direction,
  decimals: number,
): Trend | undefined {
  if (value === undefined || previous === undefined) return undefined;
  const change = compareDecimals(roundDecimal(value, decimals), roundDecimal(previous, decimals));
  if (change === 0) return { movement: 'same', good: undefined };
  const movement = change > 0 ? 'up' : 'down';
  if (direction === 'none') return { movement, good: undefined };
  return { movement, good: movement === (direction === 'higher' ? 'up' : 'down') };
}

const marks: Readonly<Record<Trend['movement'], string>> = { up: '↑', down: '↓', same: '→' };

/** @example trendMark({ movement: 'down', good: true }) //=> '↓' */
export function trendMark(trend: Trend): string {
  return marks[trend.movement];
}
