import type { Draft, PeriodKey } from '../../cycle/ports/report-store.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { draftSchema } from '../records/draft-schema.ts';
import { getRow } from './get-row.ts';
import { putRow } from './put-row.ts';
import { readRecord } from './read-record.ts';
import { recordEntity } from './record-entity.ts';
import { removeRow } from './remove-row.ts';
import type { Table } from './table.ts';

/** Keeps what a person has typed so far, or removes it. */
export async function saveDraft(
  table: Table,
  key: PeriodKey,
  section: string,
  person: string,
  draft: Draft | undefined,
): Promise<void> {
  const keys = { partitionKey: reportKeys.periodPartition(key), rowKey: reportKeys.draft(section, person) };
  if (draft !== undefined) {
    await putRow(table, recordEntity(keys, draftSchema, draft));
    return;
  }
  await removeRow(table, keys);
}

/** Reads what a person had typed. */
export async function readDraft(
  table: Table,
  key: PeriodKey,
  section: string,
  person: string,
): Promise<Draft | undefined> {
  const row = await getRow(table, reportKeys.periodPartition(key), reportKeys.draft(section, person));
  return row === undefined ? undefined : readRecord(draftSchema, row);
}
