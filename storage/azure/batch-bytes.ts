import type { TransactionAction } from '@azure/data-tables';

/** Azure Tables takes 4 MiB a batch; the rest is left for its frame. */
export const mostBatchBytes = 4_000_000;

/** What the headers of one write in a batch take, generously. */
const headerBytes = 2_000;

/** How much of a batch one write takes up, in bytes. */
export function batchBytes([, entity]: TransactionAction): number {
  return headerBytes + Buffer.byteLength(JSON.stringify(entity), 'utf8');
}
