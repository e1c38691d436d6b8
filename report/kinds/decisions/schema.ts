import { z } from 'zod';
import { itemSchema } from '../item-schema.ts';

/** What has been decided, by whom and when: an open list that only grows. */
export const decisionsSchema = itemSchema.extend({
  kind: z.literal('decisions'),
  maxRecords: z.int().min(1).max(200).default(100),
});

export type DecisionsItem = z.infer<typeof decisionsSchema>;
