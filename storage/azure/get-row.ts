import { rowName } from '../entity/entity.ts';
import type { Row } from '../entity/entity.ts';
import type { TableKey } from '../keys/table-key.ts';
import { getRowOnce } from './get-row-once.ts';
import { readTwice } from './read-twice.ts';
import type { Table } from './table.ts';

/** Reads one row by its two keys. Gives undefined when there is none; rejects with a `StorageError`. */
export async function getRow(
  table: Table,
  partitionKey: TableKey,
  rowKey: TableKey,
): Promise<Row | undefined> {
  const operation = `Reading ${rowName({ partitionKey, rowKey })}`;
  const { read, firstTry } = table.patience;
  return readTwice(
    operation,
    read,
    (abortSignal) => getRowOnce(table, partitionKey, rowKey, abortSignal),
    firstTry,
  );
}
