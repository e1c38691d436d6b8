import type { z } from 'zod';
import { decodeRecord } from './decode-record.ts';
import { isOfNewerRelease } from './is-of-newer-release.ts';

/**
 * Reads what `encodeRecord` wrote, for lists: undefined for a row of a newer release that names something this one does not know.
 * Throws `StorageError` `corrupt` for everything else that cannot be read.
 */
export function decodeKnown<T>(schema: z.ZodType<T>, text: string, where: string): T | undefined {
  try {
    return decodeRecord(schema, text, where);
  } catch (cause) {
    // Looked into only now: nearly every row is known, and to read thousands of them twice takes as long again.
    if (isOfNewerRelease(schema, text)) return undefined;
    throw cause;
  }
}
