import type { Row } from '../entity/entity.ts';
import type { TableKey } from '../keys/table-key.ts';
import { getRowOnce } from './get-row-once.ts';
import type { Table } from './table.ts';
import { isTableMissing, statusOf, toDoubt, toStorageError } from './to-storage-error.ts';

/** A write that succeeds for one writer only, and how to find out afterwards who that was. */
export interface DecidedWrite {
  /** What is tried, with keys and no contents. */
  readonly operation: string;
  readonly writer: string;
  readonly write: (abortSignal: AbortSignal) => Promise<void>;
  /** The row that the write inserts, or replaces under its tag. Its `writer` property names who did. */
  readonly decider: { readonly partitionKey: TableKey; readonly rowKey: TableKey };
  readonly condition: 'insert' | 'tag';
}

/** `decider` is the deciding row, where it had to be read back. */
export type Settled =
  | { readonly outcome: 'written'; readonly decider?: Row }
  | { readonly outcome: 'conflict' };

/** Statuses that say that a condition did not hold: the row is gone, exists already, or has another tag. */
const lostStatuses: ReadonlySet<number | undefined> = new Set([404, 409, 412]);

const tries = 2;

/**
 * Writes, and finds out what became of it. The table client repeats a write whose answer was lost and then reports its own
 * success as a conflict, and a write that timed out may have happened: so before a failure is believed, the deciding row is
 * read back and its writer compared. In doubt the write is tried again, which its condition makes safe.
 * Rejects with a `StorageError` when it was refused, or when nothing can be known in time; then it is `inDoubt`, unless the
 * service said itself, each time, that it did nothing and the read-back agrees.
 */
export async function settleWrite(
  table: Table,
  { operation, writer, write, decider, condition }: DecidedWrite,
  patience = table.patience.write,
): Promise<Settled> {
  let failure: unknown;
  let inDoubt = false;
  const { firstTry = patience } = table.patience;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    try {
      await write(AbortSignal.timeout(attempt === 0 ? Math.min(firstTry, patience) : patience));
      return { outcome: 'written' };
    } catch (error) {
      failure = error;
    }
    // A request without an answer may still be on its way.
    if (statusOf(failure) === undefined) inDoubt = true;
    const lost = lostStatuses.has(statusOf(failure)) && !isTableMissing(failure);
    if (!lost && toStorageError(operation, failure).code === 'refused') break;
    try {
      const abortSignal = AbortSignal.timeout(table.patience.readBack);
      const row = await getRowOnce(table, decider.partitionKey, decider.rowKey, abortSignal);
      if (row?.properties['writer'] === writer) return { outcome: 'written', decider: row };
      // A row that somebody else inserted decides even where the write's own answer never came.
      if (lost || (row !== undefined && condition === 'insert')) return { outcome: 'conflict' };
    } catch (error) {
      // A conflict that may be the write's own success is no answer; a failed write is already known by its own error.
      if (lost) failure = error;
      inDoubt = true;
    }
  }
  throw inDoubt ? toDoubt(operation, failure) : toStorageError(operation, failure);
}
