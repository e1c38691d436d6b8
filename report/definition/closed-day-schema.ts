import { z } from 'zod';
import { isIsoDate } from '../calendar/iso-date.ts';
import { localTextSchema } from '../language/local-text-schema.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';

/** A date, or the same day of every year. */
const closedDateSchema = z
  .string()
  .refine((text) => isIsoDate(text) || isIsoDate(`2024-${text}`), {
    params: { text: (language: Language) => translate(language, 'check.not-closed-day') },
  })
  .meta({ pattern: String.raw`^(\d{4}-)?\d\d-\d\d$` });

/** A day on which the organisation is closed, or all days of a time, with what it is called. */
export const closedDaySchema = z.union([
  closedDateSchema,
  z
    .strictObject({
      from: closedDateSchema,
      /** The last closed day; `from` is the only one without it. */
      to: closedDateSchema.optional(),
      title: localTextSchema.optional(),
    })
    .refine(({ from, to = from }) => from.length === to.length && (from.length === 5 || from <= to), {
      path: ['to'],
      params: { text: (language: Language) => translate(language, 'check.closed-order') },
    }),
]);

export type ClosedDay = z.infer<typeof closedDaySchema>;
