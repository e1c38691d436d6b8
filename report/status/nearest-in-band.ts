import { compareDecimals } from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { type Band, inBand } from './band.ts';
import { bandRange } from './band-range.ts';

/**
 * Gives the value nearest to one outside a band that is in it and is printed exactly with the decimals; undefined when
 * the band has no such value.
 * @example nearestInBand('80', parseBand('<= 70'), 0) //=> '70'
 * @example nearestInBand('5.9', parseBand('< 5'), 1) //=> '4.9'
 */
export function nearestInBand(value: DecimalText, band: Band, decimals: number): DecimalText | undefined {
  const { low, high } = bandRange(band, decimals);
  const nearest = low !== undefined && compareDecimals(value, low) < 0 ? low : high;
  return nearest !== undefined && inBand(nearest, band) ? nearest : undefined;
}
