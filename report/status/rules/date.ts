import { z } from 'zod';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { bandsSchema } from '../bands-schema.ts';
import { bandColours } from '../find-band.ts';

/** Limits on how many days late something is: after its planned date, or negative before it. */
export const dateRuleSchema = z.strictObject({
  date: z.strictObject({
    bands: bandsSchema,
    /** The colour of what is not done though its planned date has gone, however late it is. */
    overdue: z.enum(bandColours).optional(),
    /** The colour of what is done on no known date; without it green. */
    done: z.enum(bandColours).default('green'),
  }),
  reading: localTextSchema.optional(),
});

/** How a date gets its colour, e.g. a milestone's. */
export type DateRule = z.infer<typeof dateRuleSchema>;
