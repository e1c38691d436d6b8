import { StorageError } from '../../cycle/errors.ts';
import type { PeriodKey, ReportStore } from '../../cycle/ports/report-store.ts';
import { auditEntrySchema } from '../records/audit-entry-schema.ts';
import { checkNextVersion } from '../records/check-next-version.ts';
import { decodeRecord } from '../records/decode-record.ts';
import { encodeRecord } from '../records/encode-record.ts';
import { revisionTag } from '../records/revision-tag.ts';
import { sectionPastSchema } from '../records/section-past-schema.ts';
import { sectionVersionSchema } from '../records/section-version-schema.ts';
import { rowsOf } from './memory-reports.ts';
import type { MemoryReports } from './memory-reports.ts';
import { takenSchema } from '../records/taken-schema.ts';
import type { SectionRow } from './period-rows.ts';
import { fromSectionRow, toSectionRow } from './section-row.ts';

/** The part of the store that keeps sections and their versions. */
export function memorySections(
  reports: MemoryReports,
): Pick<ReportStore, 'readSection' | 'saveSection' | 'readVersions' | 'savePast' | 'saveTaken'> {
  const change = (key: PeriodKey, section: string, to: Partial<SectionRow>): void => {
    const { sections } = rowsOf(reports, key);
    const current = sections.get(section);
    if (current === undefined) {
      const cause = new Error('No row');
      throw new StorageError('refused', `The section ${section} does not exist`, { cause });
    }
    sections.set(section, { ...current, ...to });
  };
  return {
    readSection: async (key, section) => {
      const row = rowsOf(reports, key).sections.get(section);
      return row === undefined ? undefined : fromSectionRow(section, row).record;
    },
    saveSection: async (stored, next, version, audit = []) => {
      checkNextVersion(stored, next, version);
      const lines = audit.map((line) => encodeRecord(auditEntrySchema, line, line.period));
      const { section } = next;
      const history = encodeRecord(sectionVersionSchema, version, section);
      const row = toSectionRow(next);
      const rows = rowsOf(reports, next);
      const current = rows.sections.get(section);
      if (current?.version !== stored.record.version) return { outcome: 'conflict' };
      rows.sections.set(section, { ...current, content: row.content, version: row.version });
      rows.audit.push(...lines);
      rows.versions.set(section, [...(rows.versions.get(section) ?? []), history]);
      return { outcome: 'written', etag: revisionTag(next.version) };
    },
    readVersions: async (key, section) => {
      const { versions } = rowsOf(reports, key);
      const texts = section === undefined ? [...versions.values()].flat() : (versions.get(section) ?? []);
      return texts.map((text) => decodeRecord(sectionVersionSchema, text, section ?? key.period));
    },
    savePast: async (key, section, past) => {
      const text = encodeRecord(sectionPastSchema, past, section);
      change(key, section, { past: text });
    },
    saveTaken: async (key, section, taken) => {
      change(key, section, { taken: encodeRecord(takenSchema, taken, section) });
    },
  };
}
