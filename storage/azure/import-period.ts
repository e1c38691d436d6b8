import type { TransactionAction } from '@azure/data-tables';
import { StorageError } from '../../cycle/errors.ts';
import type { PeriodKey, SectionRecord } from '../../cycle/ports/report-store.ts';
import type { SectionAnswers } from '../../report/answer/item-answer.ts';
import { rowName } from '../entity/entity.ts';
import type { Row } from '../entity/entity.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { toTableKey } from '../keys/table-key.ts';
import { importedPeriod } from '../records/imported-period.ts';
import { importedSections } from '../records/imported-sections.ts';
import { getRow } from './get-row.ts';
import { insertRow } from './insert-row.ts';
import { periodEntity } from './period-entity.ts';
import { announceImport, confirmPeriod } from './period-index.ts';
import { putRow } from './put-row.ts';
import { queryRows } from './query-rows.ts';
import { repeatWrite } from './repeat-write.ts';
import { sectionEntity } from './section-entity.ts';
import { splitBatches } from './split-batches.ts';
import { submitBatch } from './submit-batch.ts';
import type { Table } from './table.ts';

/**
 * Stores the answers of a period that no cycle was run for, in place of what an earlier import stored. The period's own
 * row is written first, marked, which keeps a cycle from opening it, and keeps readers away until all is there.
 */
export async function importPeriod(
  table: Table,
  key: PeriodKey,
  sections: Readonly<Record<string, SectionAnswers>>,
): Promise<void> {
  const imported = { ...periodEntity(importedPeriod(key), 0), imported: true };
  const isNew = await insertRow(table, { ...imported, importing: true });
  if (!isNew) await checkImported(table, key);
  await announceImport(table, key);
  if (!isNew) await putRow(table, { ...imported, importing: true });

  const partition = reportKeys.periodPartition(key);
  const rows = await queryRows(table, partition, reportKeys.sections);
  for (const batch of splitBatches(actionsFor(importedSections(key, sections), rows))) {
    await repeatWrite(
      table,
      `Importing ${partition}`,
      (abortSignal) => submitBatch(table, batch, abortSignal),
      table.patience.bulk,
    );
  }
  await putRow(table, { ...imported, importing: false });
  await confirmPeriod(table, key, true);
}

async function checkImported(table: Table, key: PeriodKey): Promise<void> {
  const partitionKey = reportKeys.periodPartition(key);
  const row = await getRow(table, partitionKey, reportKeys.period);
  if (row?.properties['imported'] === true) return;
  const cause = new Error('A period with a cycle of its own is not imported over');
  throw new StorageError('refused', `${rowName({ partitionKey, rowKey: reportKeys.period })} exists`, {
    cause,
  });
}

function actionsFor(sections: readonly SectionRecord[], rows: readonly Row[]): readonly TransactionAction[] {
  const entities = sections.map(sectionEntity);
  const wanted = new Set<string>(entities.map((entity) => entity.rowKey));
  const gone = rows.filter((row) => !wanted.has(row.rowKey));
  return [
    ...entities.map((entity): TransactionAction => ['upsert', entity, 'Replace']),
    ...gone.map(
      (row): TransactionAction => [
        'delete',
        { partitionKey: toTableKey(row.partitionKey), rowKey: toTableKey(row.rowKey) },
      ],
    ),
  ];
}
