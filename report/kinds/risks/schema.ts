import { z } from 'zod';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { bandsSchema } from '../../status/bands-schema.ts';
import { translate } from '../../messages/translate.ts';
import { itemSchema } from '../item-schema.ts';
import { addProblem } from '../shared/add-problem.ts';

export const riskColumns = ['description', 'measure', 'owner'] as const;

/** Risks with what is done about them: an open list, each with a score where its scale is given. */
export const risksSchema = itemSchema
  .extend({
    kind: z.literal('risks'),
    /** Which texts are asked for beside the risk itself, in this order. */
    columns: z.array(z.enum(riskColumns)).max(3).default(['description', 'measure']),
    /** Other names for the columns than the usual ones. */
    labels: z
      .strictObject({
        risk: localTextSchema.optional(),
        description: localTextSchema.optional(),
        measure: localTextSchema.optional(),
        owner: localTextSchema.optional(),
      })
      .default({}),
    /** Asks for probability and impact, from 1 to this; the score is their product. */
    scale: z.strictObject({ probability: z.int().min(2).max(10), impact: z.int().min(2).max(10) }).optional(),
    /** The limits of the score that give the risk its colour. */
    zones: bandsSchema.optional(),
    /** Asks for a colour that a person chooses, where there are no zones. */
    colour: z.boolean().default(false),
    /** A red risk colours the item; else the list has no colour of its own. */
    rollUp: z.enum(['worst', 'none']).default('none'),
    maxRecords: z.int().min(1).max(200).default(50),
  })
  .superRefine((item, problems) => {
    if (item.zones !== undefined && item.scale === undefined)
      addProblem(problems, ['zones'], (language) => translate(language, 'projects.zonesWithoutScale'));
    if (item.zones !== undefined && item.colour)
      addProblem(problems, ['colour'], (language) => translate(language, 'projects.zonesAndColour'));
  });

export type RisksItem = z.infer<typeof risksSchema>;
