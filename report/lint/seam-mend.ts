import { addDecimals, compareDecimals, subtractDecimals } from '../number/decimal.ts';
import { step } from '../status/band-range.ts';
import { type BandColour, bandColours } from '../status/find-band.ts';
import type { ColourRange, Seam } from '../status/seams.ts';
import { bandMend, bandText } from './band-text.ts';

/**
 * Proposes limits that close a gap or end an overlap. The worse colour gets what is in doubt: nobody is told that
 * something is well because of a slip.
 * @example seamMend({ type: 'gap', from: '69.1', to: '69.9' }, ranges, 1) //=> 'yellow: ">= 65 and < 70"'
 */
export function seamMend(seam: Seam, ranges: readonly ColourRange[], decimals: number): string | undefined {
  const side = seam.type === 'gap' ? gapMend(seam, ranges, decimals) : overlapMend(seam, ranges);
  return side && bandMend(side.colour, side.text);
}

interface Mend {
  readonly colour: BandColour;
  readonly text: string;
}

function gapMend({ from, to }: Seam, ranges: readonly ColourRange[], decimals: number): Mend | undefined {
  const unit = step(decimals);
  const below = from && ranges.find(({ high }) => high && addDecimals(high, unit) === from);
  const above = to && ranges.find(({ low }) => low && subtractDecimals(low, unit) === to);
  if (below && above) {
    return isWorse(below.colour, above.colour)
      ? { colour: below.colour, text: between(below.low, undefined, undefined, above.low) }
      : { colour: above.colour, text: between(undefined, below.high, above.high, undefined) };
  }
  const unused = bandColours.find((colour) => !ranges.some((range) => range.colour === colour));
  if (above?.low) {
    if (unused === 'red') return { colour: unused, text: bandText({ op: '<', value: above.low }) };
    return above.high && { colour: above.colour, text: bandText({ op: '<=', value: above.high }) };
  }
  if (below?.high) {
    if (unused === 'red') return { colour: unused, text: bandText({ op: '>', value: below.high }) };
    return below.low && { colour: below.colour, text: bandText({ op: '>=', value: below.low }) };
  }
  return undefined;
}

/** The better colour gives way, on the side where the worse one is. */
function overlapMend({ from, to }: Seam, ranges: readonly ColourRange[]): Mend | undefined {
  const [first, second] = ranges.filter(
    ({ low, high }) =>
      (to === undefined || low === undefined || compareDecimals(low, to) <= 0) &&
      (from === undefined || high === undefined || compareDecimals(high, from) >= 0),
  );
  if (first === undefined || second === undefined || first.colour === second.colour) return undefined;
  if (isWorse(first.colour, second.colour)) {
    return (
      first.high && { colour: second.colour, text: between(undefined, first.high, second.high, undefined) }
    );
  }
  return second.low && { colour: first.colour, text: between(first.low, undefined, undefined, second.low) };
}

type End = ColourRange['low'];

function between(from: End, above: End, to: End, under: End): string {
  return bandText(
    from && { op: '>=', value: from },
    above && { op: '>', value: above },
    to && { op: '<=', value: to },
    under && { op: '<', value: under },
  );
}

function isWorse(colour: BandColour, other: BandColour): boolean {
  return bandColours.indexOf(colour) < bandColours.indexOf(other);
}
