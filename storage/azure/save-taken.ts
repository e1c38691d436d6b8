import { StorageError } from '../../cycle/errors.ts';
import type { PeriodKey } from '../../cycle/ports/report-store.ts';
import type { Taken } from '../../report/answer/taken.ts';
import { checkEntity } from '../entity/check-entity.ts';
import { rowName } from '../entity/entity.ts';
import { readText } from '../entity/read-text.ts';
import { textProperties } from '../entity/text-properties.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { getRow } from './get-row.ts';
import { repeatWrite } from './repeat-write.ts';
import { takenProperties, takenText } from './section-entity.ts';
import type { Table } from './table.ts';

/** Replaces what a section takes from other reports by merging, so that a save of its answers or its past is not touched. */
export async function saveTaken(table: Table, key: PeriodKey, section: string, taken: Taken): Promise<void> {
  const keys = { partitionKey: reportKeys.periodPartition(key), rowKey: reportKeys.section(section) };
  const row = await getRow(table, keys.partitionKey, keys.rowKey);
  if (row === undefined) {
    throw new StorageError('refused', `${rowName(keys)} does not exist`, { cause: new Error('No row') });
  }
  const properties = takenProperties(keys, taken, takenText(row));
  checkEntity({
    ...keys,
    ...textProperties('record', readText(row, 'record')),
    ...textProperties('past', readText(row, 'past')),
    ...properties,
  });
  await repeatWrite(table, `Saving what ${rowName(keys)} takes`, (abortSignal) =>
    table.client.updateEntity({ ...keys, ...properties }, 'Merge', { abortSignal }),
  );
}
