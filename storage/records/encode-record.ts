import type { z } from 'zod';
import { StorageError } from '../../cycle/errors.ts';
import { describeProblems } from './describe-problems.ts';

/** JSON.stringify turns these into null or nothing without a word. */
function refuseWhatJsonDrops(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('A number is not finite');
  if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError('A value is not data');
  return value;
}

/**
 * Writes a record as JSON text. Fields that are not in the schema are kept; an optional field that is undefined is absent.
 * Throws `StorageError` `refused` for a value that could not be read back.
 */
export function encodeRecord<T>(schema: z.ZodType<T>, record: T, where: string): string {
  const checked = schema.safeParse(record);
  if (!checked.success) {
    const problems = describeProblems(checked.error);
    throw new StorageError('refused', `${where} was not stored: ${problems}`, { cause: checked.error });
  }
  try {
    return JSON.stringify(record, refuseWhatJsonDrops);
  } catch (cause) {
    throw new StorageError('refused', `${where} was not stored: it holds a value that JSON cannot hold`, {
      cause,
    });
  }
}
