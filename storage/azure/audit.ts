import { StorageError } from '../../cycle/errors.ts';
import type { AuditEntry, PeriodKey } from '../../cycle/ports/report-store.ts';
import { rowName } from '../entity/entity.ts';
import type { Entity } from '../entity/entity.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { auditEntrySchema } from '../records/audit-entry-schema.ts';
import { byMoment } from '../records/by-moment.ts';
import { insertRow } from './insert-row.ts';
import { queryRows } from './query-rows.ts';
import { readRecord } from './read-record.ts';
import { recordEntity } from './record-entity.ts';
import type { Table } from './table.ts';

/** The row of a line of audit that belongs to no change of the period's own record. */
export function timedAuditEntity(table: Table, entry: AuditEntry): Entity {
  const keys = {
    partitionKey: reportKeys.periodPartition(entry),
    rowKey: reportKeys.timedAudit(entry.at, table.newWriter()),
  };
  return recordEntity(keys, auditEntrySchema, entry);
}

/** Adds a line of audit that belongs to no change of the period's own record. */
export async function appendAudit(table: Table, entry: AuditEntry): Promise<void> {
  const entity = timedAuditEntity(table, entry);
  if (await insertRow(table, entity)) return;
  const cause = new Error('The random part of the key was used before');
  throw new StorageError('refused', `${rowName(entity)} exists`, { cause });
}

/** All lines of audit of a period, oldest first. */
export async function readAudit(table: Table, key: PeriodKey): Promise<readonly AuditEntry[]> {
  const rows = await queryRows(table, reportKeys.periodPartition(key), reportKeys.audit);
  return byMoment(rows.map((row) => readRecord(auditEntrySchema, row)));
}
