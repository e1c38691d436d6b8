import type { AuditEntry, PeriodRecord, Stored, WriteResult } from '../../cycle/ports/report-store.ts';
import { checkEntity } from '../entity/check-entity.ts';
import { rowName } from '../entity/entity.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { auditEntrySchema } from '../records/audit-entry-schema.ts';
import { checkSamePeriod } from '../records/check-same-period.ts';
import { revisionOf, revisionTag } from '../records/revision-tag.ts';
import { periodEntity } from './period-entity.ts';
import { recordEntity } from './record-entity.ts';
import { settleWrite } from './settle-write.ts';
import { submitBatch } from './submit-batch.ts';
import type { Table } from './table.ts';

/**
 * Replaces a period's record and adds its line of audit in one batch. The line is inserted under the number of the next
 * revision, and that insert decides: see `saveSection`.
 */
export async function savePeriod(
  table: Table,
  stored: Stored<PeriodRecord>,
  next: PeriodRecord,
  audit: AuditEntry,
): Promise<WriteResult> {
  checkSamePeriod(stored.record, next, audit);
  const revision = revisionOf(stored.etag) + 1;
  const writer = table.newWriter();
  const partitionKey = reportKeys.periodPartition(next);
  const auditKeys = { partitionKey, rowKey: reportKeys.numberedAudit(revision) };
  const line = checkEntity({ ...recordEntity(auditKeys, auditEntrySchema, audit), writer });
  const period = checkEntity(periodEntity(next, revision, stored.record));

  const { outcome } = await settleWrite(table, {
    operation: `Saving ${rowName(period)}`,
    writer,
    decider: auditKeys,
    condition: 'insert',
    write: async (abortSignal) =>
      submitBatch(
        table,
        [
          ['create', line],
          ['update', period, 'Merge'],
        ],
        abortSignal,
      ),
  });
  return outcome === 'written' ? { outcome, etag: revisionTag(revision) } : { outcome };
}
