import { z } from 'zod';
import { itemSchema } from '../item-schema.ts';

/** A colour chosen by a person, who says why. */
export const assessmentSchema = itemSchema.extend({ kind: z.literal('assessment') });

export type AssessmentItem = z.infer<typeof assessmentSchema>;
