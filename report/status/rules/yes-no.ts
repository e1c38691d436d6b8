import { z } from 'zod';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { bandColours } from '../find-band.ts';

const colourSchema = z.enum(bandColours);

/** The colours of yes and no, and of partly where that may be answered. */
export const yesNoRuleSchema = z.strictObject({
  yesNo: z.strictObject({ yes: colourSchema, no: colourSchema, partly: colourSchema.optional() }),
  reading: localTextSchema.optional(),
});

/** How an answer of yes, no or partly gets its colour. */
export type YesNoRule = z.infer<typeof yesNoRuleSchema>;
