import { z } from 'zod';
import { idSchema, itemSchema } from '../item-schema.ts';
import { dateRuleSchema } from '../../status/rules/date.ts';
import { rollUpSchema } from '../shared/roll-up-schema.ts';

/** A project's milestones: an open list that goes on from period to period until each is delivered. */
export const milestonesSchema = itemSchema.extend({
  kind: z.literal('milestones'),
  /** Each has a number, by which it is known from one period to the next; else it is known by its name. */
  numbered: z.boolean().default(false),
  /** Asks for a new date beside the first one. */
  replanned: z.boolean().default(false),
  /** Colours each by how late it is; without it a person chooses. */
  status: dateRuleSchema.optional(),
  /** Grey may be chosen: not assessed, or not applicable. */
  grey: z.boolean().default(true),
  /** The day that lateness is reckoned at: where this names a project's status report, the end of its dates; else the period's last day. */
  asOf: z.strictObject({ item: idSchema }).optional(),
  maxRecords: z.int().min(1).max(200).default(50),
  rollUp: rollUpSchema.unwrap().default('none'),
});

export type MilestonesItem = z.infer<typeof milestonesSchema>;
