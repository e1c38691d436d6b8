import { z } from 'zod';
import type { SectionRecord } from '../../cycle/ports/report-store.ts';
import { sectionAnswersSchema } from './section-answers-schema.ts';
import type { ShapeOf } from './shape-of.ts';

/** A section's row without what it knows of earlier periods and of other reports, each of which is written on its own. */
export type SectionContent = Omit<SectionRecord, 'past' | 'taken'>;

export const sectionContentSchema: z.ZodType<SectionContent> = z.looseObject({
  report: z.string(),
  period: z.string(),
  section: z.string(),
  version: z.int().min(0),
  answers: sectionAnswersSchema,
  savedAt: z.string().optional(),
  savedBy: z.string().optional(),
} satisfies ShapeOf<SectionContent>);
