import type { z } from 'zod';

/**
 * Whether a record is whole but for a name that this release does not know, such as a kind of message: a newer release, which
 * runs beside this one during an update, wrote it. It is left alone in lists, and no error.
 */
export function isOfNewerRelease(schema: z.ZodType, text: string): boolean {
  try {
    const { error } = schema.safeParse(JSON.parse(text));
    return error !== undefined && error.issues.every(({ code }) => code === 'invalid_value');
  } catch {
    return false;
  }
}
