import { z } from 'zod';
import { itemSchema } from '../item-schema.ts';
import { rollUpSchema } from '../shared/roll-up-schema.ts';
import { rowSchema } from '../shared/row-schema.ts';

/** Projects, each with a colour chosen by a person and shown beside the one before. */
export const projectListSchema = itemSchema.extend({
  kind: z.literal('project-list'),
  rows: z.array(rowSchema).min(1),
  rollUp: rollUpSchema,
});

export type ProjectListItem = z.infer<typeof projectListSchema>;
