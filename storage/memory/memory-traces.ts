import type { ReportStore } from '../../cycle/ports/report-store.ts';
import { auditEntrySchema } from '../records/audit-entry-schema.ts';
import { byMoment } from '../records/by-moment.ts';
import { decodeRecord } from '../records/decode-record.ts';
import { draftSchema } from '../records/draft-schema.ts';
import { encodeRecord } from '../records/encode-record.ts';
import { joinKey } from '../keys/join-key.ts';
import { rowsOf } from './memory-reports.ts';
import type { MemoryReports } from './memory-reports.ts';

/** The part of the store that keeps the audit and drafts. */
export function memoryTraces(
  reports: MemoryReports,
): Pick<ReportStore, 'appendAudit' | 'readAudit' | 'saveDraft' | 'readDraft'> {
  return {
    appendAudit: async (entry) => {
      rowsOf(reports, entry).audit.push(encodeRecord(auditEntrySchema, entry, entry.period));
    },
    readAudit: async (key) =>
      byMoment(rowsOf(reports, key).audit.map((text) => decodeRecord(auditEntrySchema, text, key.period))),
    saveDraft: async (key, section, person, draft) => {
      const { drafts } = rowsOf(reports, key);
      const name = joinKey(section, person);
      if (draft === undefined) drafts.delete(name);
      else drafts.set(name, encodeRecord(draftSchema, draft, section));
    },
    readDraft: async (key, section, person) => {
      const text = rowsOf(reports, key).drafts.get(joinKey(section, person));
      return text === undefined ? undefined : decodeRecord(draftSchema, text, section);
    },
  };
}
