import { odata } from '@azure/data-tables';
import type { TableEntityResultPage } from '@azure/data-tables';
import type { Row } from '../entity/entity.ts';
import type { KeyRange } from '../keys/key-range.ts';
import type { TableKey } from '../keys/table-key.ts';
import { readTwice } from './read-twice.ts';
import type { Table } from './table.ts';
import { toRow } from './to-row.ts';

/** Azure Tables gives at most this many rows an answer. */
const rowsPerPage = 1000;

/**
 * Reads a range of rows of one partition in the order of their keys: one request for each 1000 rows. With `limit`, at
 * most that many rows from the first on. `condition` is one more, on properties. This is the only query in the project, so every query names its partition.
 */
export async function queryRows(
  table: Table,
  partitionKey: TableKey,
  range: KeyRange,
  limit?: number,
  condition = '',
): Promise<readonly Row[]> {
  const filter = odata`PartitionKey eq ${partitionKey} and RowKey ge ${range.from} and RowKey lt ${range.to}`;
  const rows: Row[] = [];
  const whole = condition === '' ? filter : `${filter} and ${condition}`;
  let continuationToken: string | undefined;
  do {
    const page = await readPage(table, partitionKey, whole, limit ?? rowsPerPage, continuationToken);
    for (const entity of page ?? []) rows.push(toRow(entity));
    continuationToken = limit === undefined ? page?.continuationToken : undefined;
  } while (continuationToken !== undefined);
  return rows;
}

async function readPage(
  table: Table,
  partitionKey: TableKey,
  filter: string,
  maxPageSize: number,
  continuationToken: string | undefined,
): Promise<TableEntityResultPage<Record<string, unknown>> | undefined> {
  const { read, firstTry } = table.patience;
  return readTwice(
    `Reading ${partitionKey}`,
    read,
    async (abortSignal) => {
      const pages = table.client
        .listEntities({ queryOptions: { filter }, abortSignal })
        .byPage({ maxPageSize, ...(continuationToken === undefined ? {} : { continuationToken }) });
      const next = await pages.next();
      return next.done === true ? undefined : next.value;
    },
    firstTry,
  );
}
