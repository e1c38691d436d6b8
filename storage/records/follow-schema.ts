import { z } from 'zod';
import type { Follow } from '../../cycle/ports/people-store.ts';
import { colours } from '../../report/status/status.ts';
import type { ShapeOf } from './shape-of.ts';

export const followSchema: z.ZodType<Follow> = z.looseObject({
  report: z.string(),
  person: z.string(),
  section: z.string(),
  item: z.string().optional(),
  row: z.string().optional(),
  since: z.string(),
  number: z.int().min(0),
  told: z.enum(colours).optional(),
  owed: z.literal(true).optional(),
} satisfies ShapeOf<Follow>);
