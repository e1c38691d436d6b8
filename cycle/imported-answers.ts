import type { ImportedAnswers } from './merge-import.ts';
import type { PeriodKey, ReportStore } from './ports/report-store.ts';

/** What is stored of a period, by section; nothing where there is none. */
export async function importedAnswers(reports: ReportStore, key: PeriodKey): Promise<ImportedAnswers> {
  const snapshot = await reports.readPeriod(key);
  return Object.fromEntries(
    [...(snapshot?.sections ?? [])].map(([section, { record }]) => [section, record.answers]),
  );
}
