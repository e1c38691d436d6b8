import { z } from 'zod';
import { parseBand } from './band.ts';

/** The limits of one colour, e.g. `>= 65 and < 70`. Kept as written; `parseBand` reads it. */
export const bandSchema = z
  .string()
  .max(60)
  .refine(
    (text) => parseBand(text) !== undefined,
    'write limits such as ">= 65 and < 70", "> 6.0" or "<=6,5 % - >6,0 %"; a decimal of three digits as 1.1260',
  );

export const bandsSchema = z
  .strictObject({
    green: bandSchema.optional(),
    yellow: bandSchema.optional(),
    red: bandSchema.optional(),
  })
  .refine((bands) => Object.keys(bands).length > 0, 'give limits for at least one of green, yellow and red');

export type Bands = z.infer<typeof bandsSchema>;
