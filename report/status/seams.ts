import { addDecimals, compareDecimals, subtractDecimals } from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Direction } from '../value/unit.ts';
import { type BandRange, bandRange, step } from './band-range.ts';
import type { BandColour, ColourBand } from './find-band.ts';

/** The printable values of one colour. */
export interface ColourRange extends BandRange {
  readonly colour: BandColour;
}

/** Printable values, both ends included, that no colour or two colours hold; an open end is undefined. */
export interface Seam {
  readonly type: 'gap' | 'overlap';
  readonly from: DecimalText | undefined;
  readonly to: DecimalText | undefined;
}

/** Gives the printable values of each colour, lowest first. A band between two printable values has none. */
export function sortedRanges(bands: readonly ColourBand[], decimals: number): readonly ColourRange[] {
  return bands
    .map(({ colour, band }) => ({ colour, ...bandRange(band, decimals) }))
    .filter(({ low, high }) => low === undefined || high === undefined || compareDecimals(low, high) <= 0)
    .sort((a, b) => compareEnds(a.low, b.low, -1) || compareEnds(a.high, b.high, 1));
}

/** Gives where the ranges leave values out, also below and above them all, and where two hold the same values. */
export function findSeams(ranges: readonly ColourRange[], decimals: number): readonly Seam[] {
  const [first, ...others] = ranges;
  if (first === undefined) return [{ type: 'gap', from: undefined, to: undefined }];
  const unit = step(decimals);
  const seams: Seam[] = [];
  if (first.low !== undefined)
    seams.push({ type: 'gap', from: undefined, to: subtractDecimals(first.low, unit) });
  let reached = first.high;
  for (const { low, high } of others) {
    if (reached === undefined || low === undefined || compareDecimals(low, reached) <= 0) {
      seams.push({ type: 'overlap', from: low, to: compareEnds(reached, high, 1) < 0 ? reached : high });
    } else {
      const gap = { from: addDecimals(reached, unit), to: subtractDecimals(low, unit) };
      if (compareDecimals(gap.from, gap.to) <= 0) seams.push({ type: 'gap', ...gap });
    }
    if (compareEnds(high, reached, 1) > 0) reached = high;
  }
  if (reached !== undefined) seams.push({ type: 'gap', from: addDecimals(reached, unit), to: undefined });
  return seams;
}

const ranks: Readonly<Record<BandColour, number>> = { red: 0, yellow: 1, green: 2 };

/** Tells whether the colours get worse in the direction that is said to be better. */
export function goesAgainst(ranges: readonly ColourRange[], direction: Exclude<Direction, 'none'>): boolean {
  const upward = direction === 'higher' ? 1 : -1;
  return ranges.some(({ colour }, index) => {
    const before = ranges[index - 1];
    return before !== undefined && (ranks[colour] - ranks[before.colour]) * upward < 0;
  });
}

/** Orders ends of ranges; an open end lies beyond every number, on the side that `open` gives. */
function compareEnds(a: DecimalText | undefined, b: DecimalText | undefined, open: -1 | 1): number {
  if (a !== undefined && b !== undefined) return compareDecimals(a, b);
  if (a === b) return 0;
  return a === undefined ? open : -open;
}
