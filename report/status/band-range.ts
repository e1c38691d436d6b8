import {
  addDecimals,
  ceilDecimal,
  floorDecimal,
  subtractDecimals,
  toDecimalText,
} from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { type Band, type Bound, isLower, isUpper } from './band.ts';

/** The printable values of a band, both ends included; an open end is undefined. */
export interface BandRange {
  readonly low: DecimalText | undefined;
  readonly high: DecimalText | undefined;
}

/** @example bandRange(parseBand('> 5.0 and < 6.0'), 1) //=> { low: '5.1', high: '5.9' } */
export function bandRange(band: Band, decimals: number): BandRange {
  const lowest = band.bounds.find((bound) => !isUpper(bound));
  const highest = band.bounds.find((bound) => !isLower(bound));
  return {
    low: lowest && firstAtOrAbove(lowest, decimals),
    high: highest && lastAtOrBelow(highest, decimals),
  };
}

/** The lowest printable value that a lower bound lets through. */
export function firstAtOrAbove(bound: Bound, decimals: number): DecimalText {
  const grid = ceilDecimal(bound.value, decimals);
  return bound.op === '>' && grid === bound.value ? addDecimals(grid, step(decimals)) : grid;
}

/** The highest printable value that an upper bound lets through. */
export function lastAtOrBelow(bound: Bound, decimals: number): DecimalText {
  const grid = floorDecimal(bound.value, decimals);
  return bound.op === '<' && grid === bound.value ? subtractDecimals(grid, step(decimals)) : grid;
}

/** The distance between two neighbouring printable values. @example step(1) //=> '0.1' */
export function step(decimals: number): DecimalText {
  return toDecimalText(decimals === 0 ? '1' : `0.${'1'.padStart(decimals, '0')}`);
}
