import type { z } from 'zod';
import { decodeRecord } from './decode-record.ts';

/**
 * Makes a `decodeRecord` for one schema that gives the very same object, frozen, for a text that it has read before. Most
 * sections stand as they stood at the question before; so they are parsed once, and what was computed from them holds on.
 * The texts that were read last are remembered, `most` UTF-16 units of them in all.
 */
export function decodeShared<T extends object>(
  schema: z.ZodType<T>,
  most = 1_000_000,
): (text: string, where: string) => T {
  const known = new Map<string, T>();
  let size = 0;
  return (text, where) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = frozen(decodeRecord(schema, text, where));
    if (text.length > most) return value;
    size += text.length;
    for (const [oldest] of known) {
      if (size <= most) break;
      known.delete(oldest);
      size -= oldest.length;
    }
    known.set(text, value);
    return value;
  };
}

function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null) frozen(part);
  }
  return Object.freeze(value);
}
