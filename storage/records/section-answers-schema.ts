import { z } from 'zod';
import type { ItemAnswer, Returned, SectionAnswers } from '../../report/answer/item-answer.ts';
import { acceptedSchema } from './accepted-schema.ts';
import { overrideSchema } from './override-schema.ts';
import type { ShapeOf } from './shape-of.ts';

const returnedSchema: z.ZodType<Returned> = z.looseObject({
  at: z.string(),
  by: z.string(),
  reason: z.string(),
  redelivered: z.literal(true).optional(),
} satisfies ShapeOf<Returned>);

const itemAnswerSchema: z.ZodType<ItemAnswer> = z.looseObject({
  state: z.enum(['answered', 'nil', 'not-applicable', 'later']),
  cells: z.record(z.string(), z.string()),
  comment: z.string().optional(),
  reason: z.string().optional(),
  overrides: z.record(z.string(), overrideSchema).optional(),
  accepted: z.record(z.string(), acceptedSchema).optional(),
  returned: returnedSchema.optional(),
} satisfies ShapeOf<ItemAnswer>);

export const sectionAnswersSchema: z.ZodType<SectionAnswers> = z.record(z.string(), itemAnswerSchema);
