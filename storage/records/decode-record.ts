import type { z } from 'zod';
import { StorageError } from '../../cycle/errors.ts';
import { describeProblems } from './describe-problems.ts';

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which may be an answer.
    throw new StorageError('corrupt', `${where} is not JSON`, { cause: new SyntaxError('Not JSON') });
  }
}

/** Reads what `encodeRecord` wrote. Throws `StorageError` `corrupt`, naming the row and fields but not their contents. */
export function decodeRecord<T>(schema: z.ZodType<T>, text: string, where: string): T {
  const read = schema.safeParse(parseJson(text, where));
  if (read.success) return read.data;
  throw new StorageError('corrupt', `${where} cannot be read: ${describeProblems(read.error)}`, {
    cause: read.error,
  });
}
