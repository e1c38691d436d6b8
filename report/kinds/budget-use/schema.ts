import { z } from 'zod';
import { units } from '../../value/unit.ts';
import { itemSchema } from '../item-schema.ts';
import { checkSomethingToEnter } from '../shared/check-something-to-enter.ts';
import { decimalsSchema } from '../shared/number-schemas.ts';
import { numberRowSchema } from '../shared/row-schema.ts';
import { signSchema } from '../shared/sign.ts';

/** Accounts so far against the plan's annual budget. */
export const budgetUseSchema = itemSchema
  .extend({
    kind: z.literal('budget-use'),
    unit: z.enum(units).default('nok-thousand'),
    decimals: decimalsSchema,
    rows: z.array(numberRowSchema.extend({ sign: signSchema.optional() })).min(1),
  })
  .superRefine((item, problems) => checkSomethingToEnter(item.rows, 'rows', problems));

export type BudgetUseItem = z.infer<typeof budgetUseSchema>;

export type BudgetUseRow = BudgetUseItem['rows'][number];
