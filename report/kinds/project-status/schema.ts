import { z } from 'zod';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { idSchema, itemSchema } from '../item-schema.ts';
import { checkDistinctIds } from '../shared/check-distinct-ids.ts';

const masterDataSchema = z.strictObject({
  id: idSchema,
  label: localTextSchema,
  /** Whole sentences, such as the project's description. */
  long: z.boolean().default(false),
});

const areaSchema = z.strictObject({
  id: idSchema,
  label: localTextSchema,
  /** What to write, shown at the area's comment. */
  help: localTextSchema.optional(),
  /** The money that its colour answers for: a table of the project's economy, and which of its columns to hold together. */
  economy: z
    .strictObject({
      item: idSchema,
      budget: idSchema,
      /** What is expected in the end: the first of these columns that a row has a value in, such as the forecast, else the accounts. */
      expected: z.array(idSchema).min(1),
    })
    .optional(),
});

/** One project's report: who it is, how each area of it stands now and stood before, and what its leader makes of it. */
export const projectStatusSchema = itemSchema
  .extend({
    kind: z.literal('project-status'),
    /** What is told of the project itself: number, owner, leader, phase. Kept from period to period. */
    masterData: z.array(masterDataSchema).max(20).default([]),
    /** Asks for the dates that the report covers. */
    reportingPeriod: z.boolean().default(false),
    areas: z.array(areaSchema).min(1).max(20),
    /** Grey may be chosen: not assessed, or not applicable. */
    grey: z.boolean().default(true),
    /** The project's own colour: the worst of its areas, chosen by a person, or none. */
    overall: z.enum(['worst', 'chosen', 'none']).default('worst'),
    /** Asks whether the board is to be told of something. */
    board: z.boolean().default(false),
    /** Asks for the project leader's own words. */
    assessment: z.boolean().default(true),
  })
  .superRefine((item, problems) => {
    checkDistinctIds(item.areas, 'areas', problems);
    checkDistinctIds(item.masterData, 'masterData', problems);
  });

export type ProjectStatusItem = z.infer<typeof projectStatusSchema>;
