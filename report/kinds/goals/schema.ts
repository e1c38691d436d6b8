import { z } from 'zod';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { itemSchema } from '../item-schema.ts';
import { rollUpSchema } from '../shared/roll-up-schema.ts';
import { rowSchema } from '../shared/row-schema.ts';

const goalSchema = rowSchema.extend({
  /** The goal in full; without it `label` says it all. */
  text: localTextSchema.optional(),
  /** What the goal is measured by, in words; its result is then asked for. */
  indicator: localTextSchema.optional(),
  target: localTextSchema.optional(),
  optional: z.boolean().default(false),
});

/** Goals with a comment and, by discretion, a colour each. */
export const goalsSchema = itemSchema.extend({
  kind: z.literal('goals'),
  rows: z.array(goalSchema).min(1),
  /** Whether a person chooses a colour for each goal; the comment says why. */
  status: z.boolean().default(true),
  maxLength: z.int().min(1).max(8000).default(2000),
  rollUp: rollUpSchema,
});

export type GoalsItem = z.infer<typeof goalsSchema>;

export type Goal = GoalsItem['rows'][number];
