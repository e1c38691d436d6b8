import { z } from 'zod';
import type { MessageKey } from '../../messages/catalogues.ts';
import { exactNumberSchema } from '../../number/exact-number-schema.ts';
import { toDecimalText } from '../../number/decimal.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import { bandsSchema } from '../bands-schema.ts';
import { colourBands } from '../find-band.ts';
import type { Judged } from '../judged.ts';
import type { Measure } from '../measured.ts';
import { measureDeviation } from '../measure-deviation.ts';

/** Limits on the change from an earlier value, in percent of it or in units (percentage points for percents). */
export const changeSchema = z.strictObject({
  from: z.enum(['baseline', 'samePeriodLastYear', 'previous']),
  as: z.enum(['units', 'percent']),
  /** Where the plan and the row give none. */
  baseline: exactNumberSchema.optional(),
  bands: bandsSchema,
});

export type ChangeRule = z.infer<typeof changeSchema>;

/** Compares a value with its baseline, the same period last year or the last value before it. */
export function measureChange(
  { from, as, bands, baseline }: ChangeRule,
  value: DecimalText,
  judged: Judged,
): Measure | MessageKey {
  const references = {
    baseline: judged.baseline ?? (baseline === undefined ? undefined : toDecimalText(baseline)),
    samePeriodLastYear: judged.samePeriodLastYear,
    previous: judged.previousValue,
  };
  return measureDeviation({ from, as, bands: colourBands(bands) }, value, references[from]);
}
