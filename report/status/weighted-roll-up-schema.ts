import { z } from 'zod';
import { bandsSchema } from './bands-schema.ts';

const scoreSchema = z.number().min(0).max(1000);

/** A weighted mean of the parts' colours, each worth a score, with limits on the mean. */
export const weightedRollUpSchema = z.strictObject({
  /** How much each row counts; 1 where nothing is said, 0 for not at all. */
  weights: z.record(z.string(), z.number().min(0).max(1000)).default({}),
  scores: z
    .strictObject({
      green: scoreSchema.default(100),
      yellow: scoreSchema.default(50),
      red: scoreSchema.default(0),
    })
    .prefault({}),
  bands: bandsSchema,
});

export type WeightedRollUp = z.infer<typeof weightedRollUpSchema>;
