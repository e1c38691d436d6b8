import { z } from 'zod';
import { weightedRollUpSchema } from '../../status/weighted-roll-up-schema.ts';

/** Whether the rows' colours give the item its colour: the worst of them, a weighted mean of them, or not at all. */
export const rollUpSchema = z
  .union([z.enum(['worst', 'none']), z.strictObject({ weighted: weightedRollUpSchema })])
  .default('worst');

export type RollUp = z.infer<typeof rollUpSchema>;

/** Whether several colours give the worst of them, or that of their weighted mean; there is always one. */
export const partsRollUpSchema = z
  .union([z.literal('worst'), z.strictObject({ weighted: weightedRollUpSchema })])
  .optional();
