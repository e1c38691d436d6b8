import type { TransactionAction } from '@azure/data-tables';
import { batchBytes, mostBatchBytes } from './batch-bytes.ts';

const mostActions = 100;

/** Divides writes of one partition, in their order, into batches that the service takes: 100 writes and 4 MiB each. */
export function splitBatches(
  actions: readonly TransactionAction[],
): readonly (readonly TransactionAction[])[] {
  const batches: TransactionAction[][] = [];
  let batch: TransactionAction[] = [];
  let bytes = 0;
  for (const action of actions) {
    const more = batchBytes(action);
    if (batch.length === mostActions || (batch.length > 0 && bytes + more > mostBatchBytes)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(action);
    bytes += more;
  }
  return batch.length === 0 ? batches : [...batches, batch];
}
