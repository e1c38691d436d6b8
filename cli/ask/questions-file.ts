import { z } from 'zod';

const lineSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** The questions just before, oldest first. */
  context: z.array(z.string()).default([]),
  now: z.iso.datetime({ offset: true }).or(z.iso.date()).optional(),
  as: z.email().optional(),
});

export type AskedLine = z.infer<typeof lineSchema>;

/**
 * Reads a file of questions, a JSON object a line.
 * @throws {Error} that names the line that does not fit.
 */
export function questionsFile(text: string): readonly AskedLine[] {
  return text
    .split(/\r?\n/u)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const parsed = lineSchema.safeParse(jsonOf(line, number));
      if (!parsed.success) throw new Error(`Line ${number}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
}

function jsonOf(line: string, number: number): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch (cause) {
    throw new Error(`Line ${number} is not JSON.`, { cause });
  }
}
