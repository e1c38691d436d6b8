import { StorageError } from '../errors.ts';

/**
 * Does what follows once answers are stored, such as reading for the receipt. When the store fails then, the answers are there
 * all the same, so the error says that it is in doubt.
 */
export async function onceSaved<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
    throw new StorageError(cause.code, cause.message, { cause: cause.cause, inDoubt: true });
  }
}
