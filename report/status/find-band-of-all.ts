import { compareDecimals } from '../number/decimal.ts';
import type { Relation } from '../number/split-number.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { type BandRange, bandRange } from './band-range.ts';
import type { ColourBand } from './find-band.ts';
import type { Measure } from './measured.ts';

/**
 * Gives the band of a value that is known only as an inequality: the one that holds every value it may be. Undefined when
 * it may be of several colours.
 * @example `> 30` is green when green is `>= 29`; `> 30` may be of two colours when green is `>= 40`
 */
export function findBandOfAll(
  { value, relation }: { readonly value: DecimalText; readonly relation: Relation },
  { bands, toValues }: Pick<Measure, 'bands' | 'toValues'>,
  decimals: number,
): ColourBand | undefined {
  const possible = bandRange({ bounds: [{ op: relation, value, decimals }], percent: false }, decimals);
  // Worst first: where limits overlap, the worse colour holds for all of it.
  const worst = bands
    .map((found) => ({ found, range: bandRange(toValues(found.band), decimals) }))
    .find(({ range }) => meets(possible, range));
  return worst !== undefined && holds(worst.range, possible) ? worst.found : undefined;
}

function meets(a: BandRange, b: BandRange): boolean {
  return reaches(a.high, b.low) && reaches(b.high, a.low);
}

/** Whether an upper end is at or above a lower one; an open end always is. */
function reaches(high: DecimalText | undefined, low: DecimalText | undefined): boolean {
  return high === undefined || low === undefined || compareDecimals(high, low) >= 0;
}

function holds(outer: BandRange, inner: BandRange): boolean {
  const below =
    outer.low === undefined || (inner.low !== undefined && compareDecimals(outer.low, inner.low) <= 0);
  const above =
    outer.high === undefined || (inner.high !== undefined && compareDecimals(outer.high, inner.high) >= 0);
  return below && above;
}
