import { StorageError } from '../../cycle/errors.ts';
import type { PeriodKey, SectionPast } from '../../cycle/ports/report-store.ts';
import { checkEntity } from '../entity/check-entity.ts';
import { rowName } from '../entity/entity.ts';
import { readText } from '../entity/read-text.ts';
import { textProperties } from '../entity/text-properties.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { getRow } from './get-row.ts';
import { repeatWrite } from './repeat-write.ts';
import { pastProperties, takenText } from './section-entity.ts';
import type { Table } from './table.ts';

/** Replaces a section's past by merging, so that a save of its answers at the same time is not touched. */
export async function savePast(
  table: Table,
  key: PeriodKey,
  section: string,
  past: SectionPast,
): Promise<void> {
  const keys = { partitionKey: reportKeys.periodPartition(key), rowKey: reportKeys.section(section) };
  const row = await getRow(table, keys.partitionKey, keys.rowKey);
  if (row === undefined) {
    throw new StorageError('refused', `${rowName(keys)} does not exist`, { cause: new Error('No row') });
  }
  const properties = pastProperties(keys, past, readText(row, 'past'));
  const taken = takenText(row);
  checkEntity({
    ...keys,
    ...textProperties('record', readText(row, 'record')),
    ...(taken === '' ? {} : textProperties('taken', taken)),
    ...properties,
  });
  await repeatWrite(table, `Saving the past of ${rowName(keys)}`, (abortSignal) =>
    table.client.updateEntity({ ...keys, ...properties }, 'Merge', { abortSignal }),
  );
}
