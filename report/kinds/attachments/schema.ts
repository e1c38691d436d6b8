import { z } from 'zod';
import { itemSchema } from '../item-schema.ts';

/** What goes with the report: a title for each, and its case number or address. */
export const attachmentsSchema = itemSchema.extend({
  kind: z.literal('attachments'),
  maxRecords: z.int().min(1).max(100).default(30),
});

export type AttachmentsItem = z.infer<typeof attachmentsSchema>;
