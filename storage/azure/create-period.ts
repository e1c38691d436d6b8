import { failpoint } from '../../cycle/failpoints.ts';
import type { AuditEntry, PeriodRecord, SectionRecord, WriteResult } from '../../cycle/ports/report-store.ts';
import { checkEntity } from '../entity/check-entity.ts';
import { rowName } from '../entity/entity.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { auditEntrySchema } from '../records/audit-entry-schema.ts';
import { checkSamePeriod } from '../records/check-same-period.ts';
import { revisionTag } from '../records/revision-tag.ts';
import { getRow } from './get-row.ts';
import { insertSections } from './insert-sections.ts';
import { periodEntity } from './period-entity.ts';
import { announcePeriod, confirmPeriod } from './period-index.ts';
import { recordEntity } from './record-entity.ts';
import { settleWrite } from './settle-write.ts';
import { submitBatch } from './submit-batch.ts';
import type { Table } from './table.ts';

const firstRevision = 1;

/**
 * Creates a period: announced in the index, then its sections, then in one batch the period's own row and the first line of
 * audit. Before that batch nobody sees the period, and a repeated call completes what is there. The insert of that line
 * decides between calls at the same time.
 */
export async function createPeriod(
  table: Table,
  period: PeriodRecord,
  sections: readonly SectionRecord[],
  audit: AuditEntry,
): Promise<WriteResult> {
  checkSamePeriod(period, audit, ...sections);
  const partitionKey = reportKeys.periodPartition(period);
  if ((await getRow(table, partitionKey, reportKeys.period)) !== undefined) return { outcome: 'conflict' };

  await announcePeriod(table, period);
  failpoint('after-announce-before-sections');
  await insertSections(table, period, sections);
  failpoint('after-sections-before-period');

  const writer = table.newWriter();
  const auditKeys = { partitionKey, rowKey: reportKeys.numberedAudit(firstRevision) };
  const line = checkEntity({ ...recordEntity(auditKeys, auditEntrySchema, audit), writer });
  const row = checkEntity(periodEntity(period, firstRevision));
  const { outcome } = await settleWrite(table, {
    operation: `Creating ${rowName(row)}`,
    writer,
    decider: auditKeys,
    condition: 'insert',
    write: async (abortSignal) =>
      submitBatch(
        table,
        [
          ['create', line],
          ['create', row],
        ],
        abortSignal,
      ),
  });
  if (outcome === 'conflict') return { outcome };
  failpoint('after-period-before-confirm');
  await confirmPeriod(table, period, false);
  return { outcome, etag: revisionTag(firstRevision) };
}
