import type { StorageError } from '../../cycle/errors.ts';
import { toStorageError } from './to-storage-error.ts';

/**
 * Runs a read that is given up after `firstTry` milliseconds, and once more, for `patience`, when it hung: one lost packet should not
 * cost anybody an answer. Rejects with a `StorageError`.
 */
export async function readTwice<T>(
  operation: string,
  patience: number,
  read: (abortSignal: AbortSignal) => Promise<T>,
  firstTry = patience,
): Promise<T> {
  const first = await readOnce(operation, firstTry, read);
  if ('value' in first) return first.value;
  if (first.error.code !== 'timeout') throw first.error;
  const second = await readOnce(operation, patience, read);
  if ('value' in second) return second.value;
  throw second.error;
}

async function readOnce<T>(
  operation: string,
  patience: number,
  read: (abortSignal: AbortSignal) => Promise<T>,
): Promise<{ readonly value: T } | { readonly error: StorageError }> {
  try {
    return { value: await read(AbortSignal.timeout(patience)) };
  } catch (error) {
    return { error: toStorageError(operation, error) };
  }
}
