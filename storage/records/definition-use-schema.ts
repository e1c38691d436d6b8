import { z } from 'zod';
import type { DefinitionUse } from '../../cycle/ports/definition-store.ts';
import type { ShapeOf } from './shape-of.ts';

export const definitionUseSchema: z.ZodType<DefinitionUse> = z.looseObject({
  report: z.string(),
  number: z.int().min(1),
  definition: z.int().min(0),
  plans: z.record(z.string(), z.int().min(0)),
  by: z.string(),
  at: z.string(),
} satisfies ShapeOf<DefinitionUse>);
