import { absoluteDecimal, subtractDecimals } from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Band } from './band.ts';
import { type BandColour, colourBands } from './find-band.ts';
import { nearestInBand } from './nearest-in-band.ts';
import type { Bands } from './rule-schema.ts';
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
  bands: Bands,
  decimals: number,
  toValues: (band: Band) => Band,
): Distance | undefined {
  const all = colourBands(bands);
  for (const to of better[colour]) {
    const found = all.find((candidate) => candidate.colour === to);
    const nearest = found && nearestInBand(value, toValues(found.band), decimals);
    if (nearest !== undefined) return { amount: absoluteDecimal(subtractDecimals(nearest, value)), to };
  }
  return undefined;
}
