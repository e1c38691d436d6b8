import { inSlices } from '../../cycle/breathing.ts';
import { StorageError } from '../../cycle/errors.ts';
import type { ReportStore } from '../../cycle/ports/report-store.ts';
import { auditEntrySchema } from '../records/audit-entry-schema.ts';
import { checkSamePeriod } from '../records/check-same-period.ts';
import { decodeRecord } from '../records/decode-record.ts';
import { encodeRecord } from '../records/encode-record.ts';
import { importedPeriod } from '../records/imported-period.ts';
import { importedSections } from '../records/imported-sections.ts';
import { periodRecordSchema } from '../records/period-record-schema.ts';
import { revisionOf, revisionTag } from '../records/revision-tag.ts';
import { rowsOf } from './memory-reports.ts';
import type { MemoryReports } from './memory-reports.ts';
import { fromSectionRow, toSectionRow } from './section-row.ts';

/** The part of the store that makes, reads and changes periods. */
export function memoryPeriods(
  reports: MemoryReports,
): Pick<ReportStore, 'createPeriod' | 'readPeriod' | 'listPeriods' | 'savePeriod' | 'importPeriod'> {
  return {
    createPeriod: async (period, sections, audit) => {
      checkSamePeriod(period, audit, ...sections);
      const text = encodeRecord(periodRecordSchema, period, period.period);
      const line = encodeRecord(auditEntrySchema, audit, period.period);
      const made = sections.map((section) => [section.section, toSectionRow(section)] as const);
      const rows = rowsOf(reports, period);
      if (rows.period !== undefined) return { outcome: 'conflict' };
      rows.period = { text, revision: 1, imported: false };
      rows.audit.push(line);
      for (const [section, row] of made) rows.sections.set(section, row);
      return { outcome: 'written', etag: revisionTag(1) };
    },
    readPeriod: async (key, sections) => {
      const rows = rowsOf(reports, key);
      if (rows.period === undefined) return undefined;
      const { text, revision } = rows.period;
      const record = decodeRecord(periodRecordSchema, text, key.period);
      const wanted = [...rows.sections].filter(([name]) => sections?.includes(name) ?? true).toSorted(byName);
      const read = await inSlices(wanted, ([name, row]) => [name, fromSectionRow(name, row)] as const);
      return { period: { record, etag: revisionTag(revision) }, sections: new Map(read) };
    },
    listPeriods: async (report) =>
      [...(reports.get(report) ?? [])]
        .flatMap(([period, rows]) =>
          rows.period === undefined ? [] : [{ period, imported: rows.period.imported }],
        )
        .toSorted((a, b) => (a.period < b.period ? 1 : -1)),
    savePeriod: async (stored, next, audit) => {
      checkSamePeriod(stored.record, next, audit);
      const text = encodeRecord(periodRecordSchema, next, next.period);
      const line = encodeRecord(auditEntrySchema, audit, next.period);
      const rows = rowsOf(reports, next);
      if (rows.period?.revision !== revisionOf(stored.etag)) return { outcome: 'conflict' };
      const revision = rows.period.revision + 1;
      rows.period = { ...rows.period, text, revision };
      rows.audit.push(line);
      return { outcome: 'written', etag: revisionTag(revision) };
    },
    importPeriod: async (key, sections) => {
      const made = importedSections(key, sections).map(
        (section) => [section.section, toSectionRow(section)] as const,
      );
      const rows = rowsOf(reports, key);
      if (rows.period?.imported === false) {
        const cause = new Error('A period with a cycle of its own is not imported over');
        throw new StorageError('refused', `The period ${key.period} exists`, { cause });
      }
      const text = encodeRecord(periodRecordSchema, importedPeriod(key), key.period);
      rows.period = { text, revision: 0, imported: true };
      rows.sections.clear();
      for (const [section, row] of made) rows.sections.set(section, row);
    },
  };
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
