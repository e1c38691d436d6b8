import { z } from 'zod';
import { units } from '../../value/unit.ts';
import { itemSchema } from '../item-schema.ts';
import { decimalsSchema } from '../shared/number-schemas.ts';
import { rowSchema } from '../shared/row-schema.ts';
import { checkNames } from './check-names.ts';

/** A variance and the drivers that it is made of, in its own sign: a part that is good for the result is positive. */
export const varianceSplitSchema = itemSchema
  .extend({
    kind: z.literal('variance-split'),
    unit: z.enum(units).default('nok-thousand'),
    decimals: decimalsSchema,
    rows: z
      .array(rowSchema.extend({ optional: z.boolean().default(false) }))
      .min(1)
      .max(30),
    /** The value that is split, of another item of the section: `item/row/column`. Without it, the total is entered. */
    of: z
      .string()
      .regex(
        /^[^/\s]+\/[^/\s]+\/[^/\s]+$/,
        'write item/row/column, such as "statement/staff/yearToDateVariance"',
      )
      .optional(),
  })
  .superRefine(checkNames);

export type VarianceSplitItem = z.infer<typeof varianceSplitSchema>;
