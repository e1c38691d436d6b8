import { rowName } from '../entity/entity.ts';
import type { TableKey } from '../keys/table-key.ts';
import { repeatWrite } from './repeat-write.ts';
import type { Table } from './table.ts';
import { statusOf } from './to-storage-error.ts';

/** Removes a row, whoever wrote it; one that is gone already is no error. */
export async function removeRow(
  table: Table,
  keys: { readonly partitionKey: TableKey; readonly rowKey: TableKey },
): Promise<void> {
  await repeatWrite(table, `Removing ${rowName(keys)}`, async (abortSignal) => {
    try {
      await table.client.deleteEntity(keys.partitionKey, keys.rowKey, { abortSignal });
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
  });
}
