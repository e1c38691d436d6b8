import { z } from 'zod';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { itemSchema } from '../item-schema.ts';
import { rollUpSchema } from '../shared/roll-up-schema.ts';
import { rowSchema } from '../shared/row-schema.ts';
import { checkChapters } from './check-chapters.ts';
import { daySchema, frequencySchema } from './frequency.ts';

/** A number as the document prints it; YAML's own numbers are taken as their digits. */
const numberSchema = z.union([z.number().transform(String), z.string().min(1).max(20)]);

const requirementSchema = rowSchema.extend({
  /** The number in the document, which need not be unique in the report, only in its chapter. */
  number: numberSchema.optional(),
  chapter: numberSchema.optional(),
  /** The requirement in full; without it `label` says it all. */
  text: localTextSchema.optional(),
  /** Whom the requirement is put to, e.g. `[Alle]`. */
  responsible: z.array(z.string().min(1)).default([]),
  frequencies: z.array(frequencySchema).default([]),
  /** The requirement's own deadline: a day of every year, or of one. */
  due: daySchema.optional(),
  /** A person chooses a colour for it, and the answer says why. */
  status: z.boolean().default(false),
  /** Asks for a link to what the answer builds on. */
  evidence: z.boolean().default(false),
});

/** A register of requirements that others have put to the organisation; in a period those that are due are answered. */
export const requirementsSchema = itemSchema
  .extend({
    kind: z.literal('requirements'),
    chapters: z.array(z.strictObject({ number: numberSchema, title: localTextSchema })).default([]),
    /** Which of the responsible this organisation is one of; without it every requirement concerns it. */
    concerns: z.array(z.string().min(1)).optional(),
    rows: z.array(requirementSchema).min(1),
    /** What may be said of a requirement instead of an answer. */
    instead: z.array(z.enum(['nil', 'not-relevant'])).default([]),
    /** The last answer stands in the input to be changed, instead of under it to be seen. */
    carryForward: z.boolean().default(false),
    maxLength: z.int().min(1).max(8000).default(4000),
    rollUp: rollUpSchema,
  })
  .superRefine(checkChapters);

export type RequirementsItem = z.infer<typeof requirementsSchema>;

export type Requirement = RequirementsItem['rows'][number];
