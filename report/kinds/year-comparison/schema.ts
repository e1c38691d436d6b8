import { z } from 'zod';
import { directions, units } from '../../value/unit.ts';
import { itemSchema } from '../item-schema.ts';
import { checkSomethingToEnter } from '../shared/check-something-to-enter.ts';
import { decimalsSchema } from '../shared/number-schemas.ts';
import { numberRowSchema } from '../shared/row-schema.ts';
import { signSchema } from '../shared/sign.ts';
import { startSchema } from '../shared/started.ts';
import { paceSchema, yearSchema } from '../shared/year-schema.ts';

const rowSchema = numberRowSchema.extend({
  unit: z.enum(units),
  decimals: decimalsSchema,
  direction: z.enum(directions).default('none'),
  sign: signSchema.optional(),
  /** May be left blank; a blank then counts as nothing in a sum. */
  optional: z.boolean().default(false),
  pace: paceSchema,
  year: yearSchema,
  /** The first period that it is counted in, where that is later than the report's own first. */
  from: startSchema,
});

/** Figures counted from 1 January, beside the same period last year and the whole of last year. */
export const yearComparisonSchema = itemSchema
  .extend({ kind: z.literal('year-comparison'), rows: z.array(rowSchema).min(1) })
  .superRefine((item, problems) => checkSomethingToEnter(item.rows, 'rows', problems));

export type YearComparisonItem = z.infer<typeof yearComparisonSchema>;

export type YearComparisonRow = YearComparisonItem['rows'][number];
