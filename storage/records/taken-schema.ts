import { z } from 'zod';
import type { Taken, TakenItem, TakenPeriod } from '../../report/answer/taken.ts';
import { localTextSchema } from '../../report/language/local-text-schema.ts';
import type { ShapeOf } from './shape-of.ts';

const cells = z.record(z.string(), z.string());

const takenPeriodSchema: z.ZodType<TakenPeriod> = z.looseObject({
  cells,
  open: z.array(z.string()).optional(),
  withheld: z.array(z.string()).optional(),
} satisfies ShapeOf<TakenPeriod>);

const takenItemSchema: z.ZodType<TakenItem> = z.looseObject({
  title: localTextSchema.optional(),
  periods: z.record(z.string(), takenPeriodSchema),
  delivered: cells.optional(),
} satisfies ShapeOf<TakenItem>);

export const takenSchema: z.ZodType<Taken> = z.record(z.string(), takenItemSchema);
