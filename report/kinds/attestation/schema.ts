import { z } from 'zod';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { itemSchema } from '../item-schema.ts';

/** A question that somebody answers yes to with their name. */
export const attestationSchema = itemSchema.extend({
  kind: z.literal('attestation'),
  question: localTextSchema,
  /** Printed when the answer is yes. */
  sentence: localTextSchema,
});

export type AttestationItem = z.infer<typeof attestationSchema>;
