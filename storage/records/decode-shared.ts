import type { z } from 'zod';
import { frozen } from '../../report/remembered/frozen.ts';
import { sizedMemory } from '../../report/remembered/sized-memory.ts';
import { decodeRecord } from './decode-record.ts';

/**
 * Makes a `decodeRecord` for one schema that gives the very same object, frozen, for a text that it has read before. Most
 * sections stand as they stood at the question before; so they are parsed once, and what was computed from them holds on.
 * The texts that were read last are remembered, `most` UTF-16 units of them in all. `share` puts parts of it in the place of equal ones
 * that are known already.
 */
export function decodeShared<T extends object>(
  schema: z.ZodType<T>,
  most = 1_000_000,
  share: (value: T) => T = (value) => value,
): (text: string, where: string) => T {
  const known = sizedMemory<T>(most);
  return (text, where) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = frozen(share(decodeRecord(schema, text, where)));
    known.keep(text, value);
    return value;
  };
}
