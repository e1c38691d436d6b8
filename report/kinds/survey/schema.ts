import { z } from 'zod';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { statusRuleSchema } from '../../status/rule-schema.ts';
import { units } from '../../value/unit.ts';
import { idSchema, itemSchema } from '../item-schema.ts';
import { exactNumberSchema } from '../shared/number-schemas.ts';
import { rowSchema } from '../shared/row-schema.ts';

const questionSchema = z.strictObject({
  id: idSchema,
  label: localTextSchema,
  target: exactNumberSchema.optional(),
  /** For the mean of all. */
  status: statusRuleSchema.optional(),
});

/** A survey: how many answered in each unit and their mean for each question. Small groups are hidden everywhere. */
export const surveySchema = itemSchema.extend({
  kind: z.literal('survey'),
  /** The units that answered, each with its own answers. */
  rows: z.array(rowSchema).min(1),
  questions: z.array(questionSchema).min(1).max(20),
  /** Groups with fewer answers than this are hidden. */
  minimum: z.int().min(2).default(6),
  unit: z.enum(units).default('score'),
  decimals: z.int().min(0).max(6).default(1),
  /** The ends of the scale, which no mean is outside. */
  scale: z.strictObject({ min: exactNumberSchema, max: exactNumberSchema }).optional(),
});

export type SurveyItem = z.infer<typeof surveySchema>;
