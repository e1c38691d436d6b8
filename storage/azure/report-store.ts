import type { ReportStore } from '../../cycle/ports/report-store.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { sectionVersionSchema } from '../records/section-version-schema.ts';
import { appendAudit, readAudit } from './audit.ts';
import { createPeriod } from './create-period.ts';
import { readDraft, saveDraft } from './drafts.ts';
import { getRow } from './get-row.ts';
import { importPeriod } from './import-period.ts';
import { listPeriods } from './period-index.ts';
import { queryRows } from './query-rows.ts';
import { readPeriod } from './read-period.ts';
import { readSections } from './read-sections.ts';
import { readRecord } from './read-record.ts';
import { savePast } from './save-past.ts';
import { savePeriod } from './save-period.ts';
import { readSection } from './section-entity.ts';
import { saveTaken } from './save-taken.ts';
import { saveSection } from './save-section.ts';
import type { Table } from './table.ts';

/** Reports in Azure Tables: a partition for each period, and one for each report's list of periods. */
export function azureReportStore(table: Table): ReportStore {
  return {
    createPeriod: async (...period) => createPeriod(table, ...period),
    readPeriod: async (key, sections) =>
      sections === undefined ? readPeriod(table, key) : readSections(table, key, sections),
    readSection: async (key, section) => {
      const row = await getRow(table, reportKeys.periodPartition(key), reportKeys.section(section));
      return row === undefined ? undefined : readSection(row).record;
    },
    listPeriods: async (report) => listPeriods(table, report),
    saveSection: async (...save) => saveSection(table, ...save),
    readVersions: async (key, section) => {
      const rows = await queryRows(table, reportKeys.periodPartition(key), reportKeys.versions(section));
      return rows.map((row) => readRecord(sectionVersionSchema, row));
    },
    savePeriod: async (...save) => savePeriod(table, ...save),
    savePast: async (...save) => savePast(table, ...save),
    saveTaken: async (...save) => saveTaken(table, ...save),
    appendAudit: async (entry) => appendAudit(table, entry),
    readAudit: async (key) => readAudit(table, key),
    saveDraft: async (...draft) => saveDraft(table, ...draft),
    readDraft: async (...draft) => readDraft(table, ...draft),
    importPeriod: async (key, sections) => importPeriod(table, key, sections),
  };
}
