import { z } from 'zod';
import type { Language } from '../language/language.ts';
import { localTextSchema } from '../language/local-text-schema.ts';
import { translate } from '../messages/translate.ts';
import { datedMomentSchema } from './moment-schema.ts';

/** One period of a dated report: its days, both ends included, and what is its own in the calendar. */
export const datedPeriodSchema = z
  .strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    /** What the period is called, beside its dates: the board meeting that it is for. */
    title: localTextSchema.optional(),
    /** The calendar's holds otherwise, counted from the end of the period. */
    opens: datedMomentSchema.optional(),
    deadline: datedMomentSchema.optional(),
  })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    params: { text: (language: Language) => translate(language, 'check.period-order') },
  });

export type DatedPeriod = z.infer<typeof datedPeriodSchema>;
