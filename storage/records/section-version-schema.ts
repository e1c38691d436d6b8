import { z } from 'zod';
import type { SectionVersion } from '../../cycle/ports/report-store.ts';
import { sectionAnswersSchema } from './section-answers-schema.ts';
import type { ShapeOf } from './shape-of.ts';

export const sectionVersionSchema: z.ZodType<SectionVersion> = z.looseObject({
  report: z.string(),
  period: z.string(),
  section: z.string(),
  version: z.int().min(1),
  answers: sectionAnswersSchema,
  savedAt: z.string(),
  savedBy: z.string(),
  changed: z.array(z.string()),
  reason: z.string().optional(),
} satisfies ShapeOf<SectionVersion>);
