import { z } from 'zod';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { statusRuleSchema } from '../../status/rule-schema.ts';
import { units } from '../../value/unit.ts';
import { itemSchema } from '../item-schema.ts';
import { decimalsSchema } from '../shared/number-schemas.ts';
import { signSchema } from '../shared/sign.ts';

/** Opening balance and movement give the closing balance; with a limit, also what is left of it. */
export const rollForwardSchema = itemSchema.extend({
  kind: z.literal('roll-forward'),
  unit: z.enum(units).default('nok-thousand'),
  decimals: decimalsSchema,
  labels: z
    .strictObject({
      opening: localTextSchema.optional(),
      movement: localTextSchema.optional(),
      closing: localTextSchema.optional(),
      limit: localTextSchema.optional(),
      unused: localTextSchema.optional(),
    })
    .prefault({}),
  /** The sign that the movement must have. */
  sign: signSchema.default('any'),
  /** For what is left of the limit, or for the closing balance where the plan has no limit. */
  status: statusRuleSchema.optional(),
});

export type RollForwardItem = z.infer<typeof rollForwardSchema>;
