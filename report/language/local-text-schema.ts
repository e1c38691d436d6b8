import { z } from 'zod';

/** A text in a definition: one for all languages, or one for each of nb, nn, en. */
export const localTextSchema = z.union([
  z.string().min(1),
  z
    .strictObject({
      nb: z.string().min(1).optional(),
      nn: z.string().min(1).optional(),
      en: z.string().min(1).optional(),
    })
    .refine((text) => Object.keys(text).length > 0, 'give the text in at least one of nb, nn, en'),
]);
