import { z } from 'zod';
import { itemSchema } from '../item-schema.ts';

/** Audits and inspections: what each found, how much of it is open, and what is done. */
export const auditsSchema = itemSchema.extend({
  kind: z.literal('audits'),
  maxRecords: z.int().min(1).max(100).default(30),
});

export type AuditsItem = z.infer<typeof auditsSchema>;
