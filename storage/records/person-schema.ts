import { z } from 'zod';
import type { Person } from '../../cycle/ports/people-store.ts';
import { languages } from '../../report/language/language.ts';
import type { ShapeOf } from './shape-of.ts';

export const personSchema: z.ZodType<Person> = z.looseObject({
  id: z.string(),
  teamsId: z.string(),
  email: z.string(),
  name: z.string(),
  tenantId: z.string(),
  serviceUrl: z.string(),
  askedAt: z.string().optional(),
  conversationId: z.string().optional(),
  reach: z.enum(['ok', 'blocked', 'uninstalled', 'never']),
  language: z.enum(languages).optional(),
} satisfies ShapeOf<Person>);
