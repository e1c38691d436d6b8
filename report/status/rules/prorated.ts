import { z } from 'zod';
import type { MessageKey } from '../../messages/catalogues.ts';
import { monthsGone } from '../../period/months-gone.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Band } from '../band.ts';
import { bandsSchema } from '../bands-schema.ts';
import { colourBands } from '../find-band.ts';
import type { Judged } from '../judged.ts';
import { partOfYear } from '../line-value.ts';
import type { Measure } from '../measured.ts';
import { measureDeviation } from '../measure-deviation.ts';
import { onGrid } from '../on-grid.ts';

/**
 * Limits for a whole year, held against what they come to in the part of the year that has gone. With `deviation` the
 * limits stay as they are, and the deviation is counted from that part of the year's target.
 */
export const proratedSchema = z.strictObject({
  deviation: z.enum(['units', 'percent']).optional(),
  bands: bandsSchema,
});

export type ProratedRule = z.infer<typeof proratedSchema>;

/** Compares a value with the part of the year's limits, or of its target, that belongs to the time gone. */
export function measureProrated(
  { deviation, bands }: ProratedRule,
  value: DecimalText,
  judged: Judged,
): Measure | MessageKey {
  if (judged.asOf === undefined) return 'rules.noPeriod';
  const months = judged.months ?? monthsGone(judged.asOf);
  if (deviation === undefined) {
    const ownBands = colourBands(bands).map((own) => ({
      ...own,
      band: partOfBand(own.band, months, judged.decimals),
    }));
    return { compared: value, bands: ownBands, months, toValues: (band) => band };
  }
  const year = judged.yearTarget ?? judged.target;
  const target = year === undefined ? undefined : partOfYear(year, months);
  const limits = { from: 'proratedTarget', as: deviation, bands: colourBands(bands) } as const;
  const measured = measureDeviation(limits, value, target);
  return typeof measured === 'string' ? measured : { ...measured, months };
}

function partOfBand(band: Band, months: number, decimals: number): Band {
  if (months === 12) return band;
  return {
    ...band,
    bounds: band.bounds.map((bound) =>
      onGrid({ ...bound, value: partOfYear(bound.value, months) }, decimals),
    ),
  };
}
