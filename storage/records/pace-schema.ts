import { z } from 'zod';
import type { PaceRow } from '../../cycle/ports/pace-store.ts';
import type { ShapeOf } from './shape-of.ts';

export const paceSchema: z.ZodType<PaceRow> = z.looseObject({
  until: z.number(),
  pausedUntil: z.number(),
  members: z.record(z.string(), z.number()),
} satisfies ShapeOf<PaceRow>);
