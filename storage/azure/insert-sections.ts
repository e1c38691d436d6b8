import type { TransactionAction } from '@azure/data-tables';
import type { PeriodKey, SectionRecord } from '../../cycle/ports/report-store.ts';
import { readText } from '../entity/read-text.ts';
import type { Entity, Row } from '../entity/entity.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { queryRows } from './query-rows.ts';
import { pastProperties, sectionEntity } from './section-entity.ts';
import { splitBatches } from './split-batches.ts';
import { submitBatch } from './submit-batch.ts';
import type { Table } from './table.ts';
import { statusOf, toStorageError } from './to-storage-error.ts';

const rounds = 5;

/**
 * Inserts the rows of a new period's sections. Rows that an earlier call left behind, or another call has just made, are
 * kept, since they may hold answers already; only their past is replaced.
 */
export async function insertSections(
  table: Table,
  key: PeriodKey,
  sections: readonly SectionRecord[],
): Promise<void> {
  const partition = reportKeys.periodPartition(key);
  for (let round = 1; ; round += 1) {
    const rows = await queryRows(table, partition, reportKeys.sections);
    const existing = new Map(rows.map((row) => [row.rowKey, row]));
    const actions = sections.flatMap((section) => actionFor(section, existing));
    try {
      for (const batch of splitBatches(actions)) {
        await submitBatch(table, batch, AbortSignal.timeout(table.patience.bulk));
      }
      return;
    } catch (error) {
      const failure = toStorageError(`Making the sections of ${partition}`, error);
      const worthAnotherLook = statusOf(error) === 409 || failure.code !== 'refused';
      if (!worthAnotherLook || round === rounds) throw failure;
    }
  }
}

function actionFor(section: SectionRecord, existing: ReadonlyMap<string, Row>): readonly TransactionAction[] {
  const entity: Entity = sectionEntity(section);
  const row = existing.get(entity.rowKey);
  if (row === undefined) return [['create', entity]];
  const { partitionKey, rowKey } = entity;
  const keys = { partitionKey, rowKey };
  const past = pastProperties(keys, section.past, readText(row, 'past'));
  const same = Object.entries(past).every(([name, value]) => row.properties[name] === value);
  return same ? [] : [['update', { ...keys, ...past }, 'Merge']];
}
