import { z } from 'zod';
import type { ItemAnswer, SectionAnswers } from '../../report/answer/item-answer.ts';
import { acceptedSchema } from './accepted-schema.ts';
import { overrideSchema } from './override-schema.ts';
import type { ShapeOf } from './shape-of.ts';

const itemAnswerSchema: z.ZodType<ItemAnswer> = z.looseObject({
  state: z.enum(['answered', 'nil', 'not-applicable', 'later']),
  cells: z.record(z.string(), z.string()),
  comment: z.string().optional(),
  reason: z.string().optional(),
  overrides: z.record(z.string(), overrideSchema).optional(),
  accepted: z.record(z.string(), acceptedSchema).optional(),
} satisfies ShapeOf<ItemAnswer>);

export const sectionAnswersSchema: z.ZodType<SectionAnswers> = z.record(z.string(), itemAnswerSchema);
