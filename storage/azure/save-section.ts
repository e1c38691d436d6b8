import type { TransactionAction } from '@azure/data-tables';
import type {
  AuditEntry,
  SectionRecord,
  SectionVersion,
  Stored,
  WriteResult,
} from '../../cycle/ports/report-store.ts';
import { checkEntity } from '../entity/check-entity.ts';
import { rowName } from '../entity/entity.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { checkNextVersion } from '../records/check-next-version.ts';
import { revisionTag } from '../records/revision-tag.ts';
import { sectionVersionSchema } from '../records/section-version-schema.ts';
import { timedAuditEntity } from './audit.ts';
import { recordEntity } from './record-entity.ts';
import { contentProperties, pastProperties, takenProperties } from './section-entity.ts';
import { settleWrite } from './settle-write.ts';
import { submitBatch } from './submit-batch.ts';
import type { Table } from './table.ts';

/**
 * Writes a section's next version in one batch: its row of history, inserted under its number, the current row, and lines of
 * audit. The insert decides, since only one writer can insert a number and both writes happen or none. The current row carries no
 * condition of its own (the local store would ignore it in a batch), and is merged into, so that `past` and `taken` stay as they are.
 */
export async function saveSection(
  table: Table,
  stored: Stored<SectionRecord>,
  next: SectionRecord,
  version: SectionVersion,
  audit: readonly AuditEntry[] = [],
): Promise<WriteResult> {
  checkNextVersion(stored, next, version);
  const writer = table.newWriter();
  const partitionKey = reportKeys.periodPartition(next);
  const historyKeys = { partitionKey, rowKey: reportKeys.version(next.section, next.version) };
  const history = checkEntity({ ...recordEntity(historyKeys, sectionVersionSchema, version), writer });

  const currentKeys = { partitionKey, rowKey: reportKeys.section(next.section) };
  const content = contentProperties(currentKeys, next, stored.record);
  const { past, taken } = stored.record;
  checkEntity({
    ...currentKeys,
    ...content,
    ...pastProperties(currentKeys, past),
    ...(taken === undefined ? {} : takenProperties(currentKeys, taken)),
  });

  const lines = audit.map((line) => checkEntity({ ...timedAuditEntity(table, line), writer }));

  const { outcome } = await settleWrite(table, {
    operation: `Saving ${rowName(currentKeys)}`,
    writer,
    decider: historyKeys,
    condition: 'insert',
    write: async (abortSignal) =>
      submitBatch(
        table,
        [
          ['create', history],
          ['update', { ...currentKeys, ...content }, 'Merge'],
          ...lines.map((line): TransactionAction => ['create', line]),
        ],
        abortSignal,
      ),
  });
  return outcome === 'written' ? { outcome, etag: revisionTag(next.version) } : { outcome };
}
