import { z } from 'zod';
import { isHttpsLink } from '../../value/is-https-link.ts';
import { itemSchema } from '../item-schema.ts';

/** A picture or chart that stands elsewhere: what it shows in words, and where it is. */
export const figureSchema = itemSchema.extend({
  kind: z.literal('figure'),
  /** Where it always is; without it the address is asked for. */
  link: z
    .string()
    .max(2000)
    .refine(isHttpsLink, 'write a whole address that begins with https://')
    .optional(),
  optional: z.boolean().default(false),
});

export type FigureItem = z.infer<typeof figureSchema>;
