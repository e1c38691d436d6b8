import { z } from 'zod';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { statusRuleSchema } from '../../status/rule-schema.ts';
import { directions, units } from '../../value/unit.ts';
import { idSchema, itemSchema } from '../item-schema.ts';
import { checkSomethingToEnter } from '../shared/check-something-to-enter.ts';
import { decimalsSchema } from '../shared/number-schemas.ts';
import { numberRowSchema } from '../shared/row-schema.ts';
import { signSchema } from '../shared/sign.ts';
import { checkColumnFormulas } from './check-column-formulas.ts';

const columnSchema = z.strictObject({
  id: idSchema,
  label: localTextSchema,
  /** Computed from other columns of the same row: the first of these formulas whose columns all have a value. */
  formulas: z.array(z.string()).min(1).optional(),
  /** May be left blank; a blank counts as nothing in a sum. */
  optional: z.boolean().default(false),
  /** Stands in the form as it was last time, and is told of when it is another: a granted budget, not accounts. */
  carry: z.boolean().default(false),
  sign: signSchema.default('any'),
  direction: z.enum(directions).default('none'),
  status: statusRuleSchema.optional(),
});

/** What a project may spend, has spent and will spend, a row for each phase or budget line. */
export const projectEconomySchema = itemSchema
  .extend({
    kind: z.literal('project-economy'),
    unit: z.enum(units).default('nok-thousand'),
    decimals: decimalsSchema,
    columns: z.array(columnSchema).min(1).max(12),
    rows: z.array(numberRowSchema).min(1),
  })
  .superRefine((item, problems) => {
    checkSomethingToEnter(item.rows, 'rows', problems);
    checkColumnFormulas(item.columns, problems);
  });

export type ProjectEconomyItem = z.infer<typeof projectEconomySchema>;

export type EconomyColumn = ProjectEconomyItem['columns'][number];
