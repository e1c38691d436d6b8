import type { Table } from './table.ts';
import { statusOf, toDoubt, toStorageError } from './to-storage-error.ts';

/**
 * Runs a write that may be repeated without harm (the last one wins), once more when its answer did not come. Rejects with
 * a `StorageError`.
 */
export async function repeatWrite(
  table: Table,
  operation: string,
  write: (abortSignal: AbortSignal) => Promise<unknown>,
  patience = table.patience.read,
): Promise<void> {
  try {
    await write(AbortSignal.timeout(patience));
  } catch (first) {
    const error = toStorageError(operation, first);
    if (error.code === 'refused') throw error;
    await repeatOnce(operation, write, patience);
  }
}

async function repeatOnce(
  operation: string,
  write: (abortSignal: AbortSignal) => Promise<unknown>,
  patience: number,
): Promise<void> {
  try {
    await write(AbortSignal.timeout(patience));
  } catch (error) {
    throw statusOf(error) === undefined ? toDoubt(operation, error) : toStorageError(operation, error);
  }
}
