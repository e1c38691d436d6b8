import { z } from 'zod';
import { itemSchema } from '../item-schema.ts';

/** A text written by the owner, with no status. */
export const narrativeSchema = itemSchema.extend({
  kind: z.literal('narrative'),
  maxLength: z.int().min(1).max(8000).default(8000),
  /** May be left blank. */
  optional: z.boolean().default(false),
});

export type NarrativeItem = z.infer<typeof narrativeSchema>;
