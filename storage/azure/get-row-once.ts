import type { Row } from '../entity/entity.ts';
import type { TableKey } from '../keys/table-key.ts';
import type { Table } from './table.ts';
import { isTableMissing, statusOf } from './to-storage-error.ts';
import { toRow } from './to-row.ts';

/** Reads one row by its two keys in one try. Gives undefined when there is none; rejects with the client's own error. */
export async function getRowOnce(
  table: Table,
  partitionKey: TableKey,
  rowKey: TableKey,
  abortSignal: AbortSignal,
): Promise<Row | undefined> {
  try {
    return toRow(await table.client.getEntity(partitionKey, rowKey, { abortSignal }));
  } catch (error) {
    if (statusOf(error) === 404 && !isTableMissing(error)) return undefined;
    throw error;
  }
}
