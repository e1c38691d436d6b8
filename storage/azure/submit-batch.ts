import type { TransactionAction } from '@azure/data-tables';
import { StorageError } from '../../cycle/errors.ts';
import { batchBytes, mostBatchBytes } from './batch-bytes.ts';
import type { Table } from './table.ts';

/**
 * Sends up to 100 writes of one partition that all happen or none. Rejects with the client's own error, or with a
 * `StorageError` `refused` when together they are over 4 MiB.
 */
export async function submitBatch(
  table: Table,
  actions: readonly TransactionAction[],
  abortSignal: AbortSignal,
): Promise<void> {
  const bytes = actions.reduce((sum, action) => sum + batchBytes(action), 0);
  if (bytes > mostBatchBytes) {
    const cause = new RangeError(`${bytes} bytes, at most ${mostBatchBytes}`);
    throw new StorageError('refused', `A write was too large: ${cause.message}`, { cause });
  }
  await table.client.submitTransaction([...actions], { abortSignal });
}
