import { z } from 'zod';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { idSchema } from '../item-schema.ts';

/** What a row of any kind may say. */
export const rowSchema = z.strictObject({
  id: idSchema,
  label: localTextSchema,
  /** Other words that people use for it in questions. */
  aliases: z.array(z.string().min(1)).default([]),
});

/** A row of numbers: entered, or computed by a formula over the item's other rows. */
export const numberRowSchema = rowSchema.extend({
  /** `a + b - c`, with a space on each side of the signs. */
  formula: z.string().optional(),
  style: z.enum(['normal', 'subtotal', 'total', 'memo']).default('normal'),
  /** Named in the section's one-line summary. */
  headline: z.boolean().default(false),
});
