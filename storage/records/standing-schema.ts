import { z } from 'zod';
import type { Standing } from '../../cycle/ports/people-store.ts';
import type { Spell } from '../../report/people/spell.ts';
import type { ShapeOf } from './shape-of.ts';

const spellSchema: z.ZodType<Spell> = z.looseObject({
  from: z.string(),
  until: z.string().optional(),
  by: z.string(),
  at: z.string(),
} satisfies ShapeOf<Spell>);

export const standingSchema: z.ZodType<Standing> = z.looseObject({
  email: z.string(),
  spells: z.array(spellSchema),
  left: z.looseObject({ at: z.string() }).optional(),
} satisfies ShapeOf<Standing>);
