import { z } from 'zod';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { idSchema, itemSchema } from '../item-schema.ts';

const columnSchema = z.strictObject({
  id: idSchema,
  label: localTextSchema,
  /** Whole sentences: gets the width that the other columns leave. */
  long: z.boolean().default(false),
});

/** Textual records, such as risks with their measures. */
export const listSchema = itemSchema.extend({
  kind: z.literal('list'),
  columns: z.array(columnSchema).min(1).max(8),
  maxRecords: z.int().min(1).max(200).default(50),
});

export type ListItem = z.infer<typeof listSchema>;
