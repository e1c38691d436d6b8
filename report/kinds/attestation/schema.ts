import { z } from 'zod';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { yesNoRuleSchema } from '../../status/rules/yes-no.ts';
import { itemSchema } from '../item-schema.ts';

/** A question that somebody answers yes to with their name. */
export const attestationSchema = itemSchema.extend({
  kind: z.literal('attestation'),
  question: localTextSchema,
  /** Printed when the answer is yes. */
  sentence: localTextSchema,
  /** The colours of the answers, where yes is not green and no is not red; with `partly` that may be answered too. */
  status: yesNoRuleSchema.optional(),
});

export type AttestationItem = z.infer<typeof attestationSchema>;
