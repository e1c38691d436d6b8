import { parse } from 'yaml';
import { z } from 'zod';

const questionsSchema = z.strictObject({
  /** Whose eyes see the report. */
  as: z.email(),
  /** The moment of the questions. */
  now: z.iso.datetime({ offset: true }),
  /** In the order of one conversation: a text that says little goes on from the one before it. */
  questions: z.array(z.string().min(1)).min(1),
});

export type TranscriptQuestions = z.infer<typeof questionsSchema>;

/** Reads the questions of a transcript. @throws {ZodError} that says what does not fit. */
export function questionsYaml(text: string): TranscriptQuestions {
  return questionsSchema.parse(parse(text));
}
