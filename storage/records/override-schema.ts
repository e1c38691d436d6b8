import { z } from 'zod';
import { colours, overrideRoles } from '../../report/status/status.ts';
import type { Override } from '../../report/status/status.ts';
import type { ShapeOf } from './shape-of.ts';

export const overrideSchema: z.ZodType<Override> = z.looseObject({
  colour: z.enum(colours),
  reason: z.string(),
  by: z.string(),
  role: z.enum(overrideRoles),
} satisfies ShapeOf<Override>);
