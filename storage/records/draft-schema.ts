import { z } from 'zod';
import type { Draft } from '../../cycle/ports/report-store.ts';
import type { ShapeOf } from './shape-of.ts';

export const draftSchema: z.ZodType<Draft> = z.looseObject({
  savedAt: z.string(),
  inputs: z.record(z.string(), z.string()),
} satisfies ShapeOf<Draft>);
