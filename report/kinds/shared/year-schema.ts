import { z } from 'zod';
import { yearAggregations } from '../../early-warning/year-figure.ts';
import { translate } from '../../messages/translate.ts';
import { exactNumberSchema } from '../../number/exact-number-schema.ts';
import { statusRuleSchema } from '../../status/rule-schema.ts';
import { addProblem, type Problems } from './add-problem.ts';

/** What a row may say of its figure for the whole year. */
export const yearSchema = z
  .strictObject({
    /** The plan's `annualTarget` goes before it. */
    target: exactNumberSchema.optional(),
    /** How the year's figure gets its colour, where that is not by the row's own rule. */
    status: statusRuleSchema.optional(),
  })
  .optional();

/** Says what the rest of the year must give, where it is likely to end, and how often such a warning was right. */
export const paceSchema = z.boolean().default(false);

export const yearAggregationSchema = z.enum(yearAggregations).optional();

/** By how many months a figure is older than the report. */
export const dataLagSchema = z.int().min(0).max(24).default(0);

/** Without knowing how a year's figure comes about, nothing can be said of the year. */
export function checkPace(
  rows: readonly { readonly pace: boolean; readonly aggregation?: string | undefined }[],
  problems: Problems,
): void {
  for (const [index, { pace, aggregation }] of rows.entries()) {
    if (!pace || aggregation !== undefined) continue;
    addProblem(problems, ['rows', index, 'pace'], (language) => translate(language, 'rules.paceAggregation'));
  }
}
