import { z } from 'zod';
import type { AskedBefore } from '../../cycle/ports/people-store.ts';
import type { ShapeOf } from './shape-of.ts';

export const askedSchema: z.ZodType<AskedBefore> = z.looseObject({
  texts: z.array(z.string()),
  at: z.string(),
} satisfies ShapeOf<AskedBefore>);
