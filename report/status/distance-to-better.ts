import { absoluteDecimal, compareDecimals, subtractDecimals } from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Band } from './band.ts';
import type { BandColour, ColourBand } from './find-band.ts';
import { nearestInBand } from './nearest-in-band.ts';
import type { Distance } from './status.ts';

/** Which colours are better, the nearest first. */
const better: Readonly<Record<BandColour, readonly BandColour[]>> = {
  red: ['yellow', 'green'],
  yellow: ['green'],
  green: [],
};

/**
 * Gives how much the value must change to be printed in the next better colour; undefined when nothing is better.
 * `toValues` turns the rule's limits into limits on the value itself.
 */
export function distanceToBetter(
  value: DecimalText,
  colour: BandColour,
  bands: readonly ColourBand[],
  decimals: number,
  toValues: (band: Band) => Band,
): Distance | undefined {
  for (const to of better[colour]) {
    const amounts = bands
      .filter((candidate) => candidate.colour === to)
      .map(({ band }) => nearestInBand(value, toValues(band), decimals))
      .filter((nearest) => nearest !== undefined)
      .map((nearest) => absoluteDecimal(subtractDecimals(nearest, value)))
      .sort(compareDecimals);
    const [amount] = amounts;
    if (amount !== undefined) return { amount, to };
  }
  return undefined;
}
