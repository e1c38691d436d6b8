import {
  addDecimals,
  ceilDecimal,
  compareDecimals,
  floorDecimal,
  negateDecimal,
  toDecimalText,
} from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { type Band, type Bound, inBand, isLower, isUpper } from './band.ts';

/**
 * Gives the value nearest to one outside a band that is in it and is printed exactly with the decimals; undefined when
 * the band has no such value.
 * @example nearestInBand('80', parseBand('<= 70'), 0) //=> '70'
 * @example nearestInBand('5.9', parseBand('< 5'), 1) //=> '4.9'
 */
export function nearestInBand(value: DecimalText, band: Band, decimals: number): DecimalText | undefined {
  const lowest = band.bounds.find((bound) => !isUpper(bound));
  const highest = band.bounds.find((bound) => !isLower(bound));
  const low = lowest && firstAtOrAbove(lowest, decimals);
  const high = highest && lastAtOrBelow(highest, decimals);
  const nearest = low !== undefined && compareDecimals(value, low) < 0 ? low : high;
  return nearest !== undefined && inBand(nearest, band) ? nearest : undefined;
}

/** The lowest printable value that a lower bound lets through. */
export function firstAtOrAbove(bound: Bound, decimals: number): DecimalText {
  const grid = ceilDecimal(bound.value, decimals);
  return bound.op === '>' && grid === bound.value ? addDecimals(grid, step(decimals)) : grid;
}

/** The highest printable value that an upper bound lets through. */
export function lastAtOrBelow(bound: Bound, decimals: number): DecimalText {
  const grid = floorDecimal(bound.value, decimals);
  return bound.op === '<' && grid === bound.value ? addDecimals(grid, negateDecimal(step(decimals))) : grid;
}

function step(decimals: number): DecimalText {
  return toDecimalText(decimals === 0 ? '1' : `0.${'1'.padStart(decimals, '0')}`);
}
