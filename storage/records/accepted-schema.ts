import { z } from 'zod';
import type { Accepted } from '../../report/answer/item-answer.ts';
import type { ShapeOf } from './shape-of.ts';

export const acceptedSchema: z.ZodType<Accepted> = z.looseObject({
  value: z.string(),
  by: z.string(),
  at: z.string(),
  reason: z.string().optional(),
} satisfies ShapeOf<Accepted>);
