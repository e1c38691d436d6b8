import { z } from 'zod';
import type { MessageKey } from '../../messages/catalogues.ts';
import { exactNumberSchema } from '../../number/exact-number-schema.ts';
import { compareDecimals, toDecimalText } from '../../number/decimal.ts';
import { monthsGone } from '../../period/months-gone.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Direction } from '../../value/unit.ts';
import type { Band } from '../band.ts';
import { bandsSchema } from '../bands-schema.ts';
import { explainBand } from '../explain-band.ts';
import { type ColourBand, colourBands } from '../find-band.ts';
import type { Judged } from '../judged.ts';
import { lineValue } from '../line-value.ts';
import type { Measure } from '../measured.ts';
import { measureDeviation } from '../measure-deviation.ts';
import { onGrid } from '../on-grid.ts';

/**
 * A line from the baseline at the start of the year to the year's target at its end. Without limits: green at or beyond
 * the line, yellow with less progress than that, red when worse than the baseline. With limits: on the deviation from it.
 */
export const linearSchema = z.strictObject({
  /** Where the plan and the row give none. */
  baseline: exactNumberSchema.optional(),
  as: z.enum(['units', 'percent']).default('units'),
  bands: bandsSchema.optional(),
});

export type LinearRule = z.infer<typeof linearSchema>;

/** Compares a value with the target line at the end of its period. */
export function measureLinear(
  { baseline, as, bands }: LinearRule,
  value: DecimalText,
  judged: Judged,
): Measure | MessageKey {
  const start = judged.baseline ?? (baseline === undefined ? undefined : toDecimalText(baseline));
  const end = judged.yearTarget ?? judged.target;
  if (start === undefined) return 'rules.noBaseline';
  if (end === undefined) return 'status.noTarget';
  if (judged.asOf === undefined) return 'rules.noPeriod';
  const months = monthsGone(judged.asOf);
  const line = lineValue(start, end, months);
  if (bands === undefined) {
    const own = lineBands(start, line, directionOf(judged.direction, start, end), judged);
    return { compared: value, bands: own, months, line, toValues: (band) => band };
  }
  const measured = measureDeviation({ from: 'line', as, bands: colourBands(bands) }, value, line);
  return typeof measured === 'string' ? measured : { ...measured, months, line };
}

/** Where no direction is said, better is the way from the baseline to the target. */
function directionOf(said: Direction, start: DecimalText, end: DecimalText): 'higher' | 'lower' {
  if (said !== 'none') return said;
  return compareDecimals(end, start) >= 0 ? 'higher' : 'lower';
}

function lineBands(
  start: DecimalText,
  line: DecimalText,
  direction: 'higher' | 'lower',
  { decimals, language }: Judged,
): readonly ColourBand[] {
  const [reaching, short] = direction === 'higher' ? (['>=', '<'] as const) : (['<=', '>'] as const);
  const limit = (op: '>=' | '<' | '<=' | '>', value: DecimalText) =>
    onGrid({ op, value, decimals }, decimals);
  const bands: readonly (readonly [ColourBand['colour'], Band])[] = [
    ['red', { bounds: [limit(short, start)], percent: false }],
    ['yellow', { bounds: sorted(limit(reaching, start), limit(short, line)), percent: false }],
    ['green', { bounds: [limit(reaching, line)], percent: false }],
  ];
  return bands.map(([colour, band]) => ({ colour, band, text: explainBand(band, language) }));
}

/** The lower limit first, as bands have it. */
function sorted(a: Band['bounds'][number], b: Band['bounds'][number]): Band['bounds'] {
  return a.op.startsWith('>') ? [a, b] : [b, a];
}
