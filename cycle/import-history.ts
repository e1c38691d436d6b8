import { isDeepStrictEqual } from 'node:util';
import { historyAnswers } from '../report/answer/history-answers.ts';
import { parseHistoryFile } from '../report/answer/history-file-schema.ts';
import type { Definition } from '../report/definition/definition-schema.ts';
import type { Problem } from '../report/definition/problem.ts';
import { importedAnswers } from './imported-answers.ts';
import { mergeImport } from './merge-import.ts';
import type { ReportStore } from './ports/report-store.ts';

/**
 * Stores the values of periods from before the bot's time. A period that a cycle was run for is left alone. What else was
 * imported of a period stays, such as values from a table; a value that the file has too becomes the file's. A file that
 * says nothing new writes nothing, so it may be read at each start.
 */
export async function importHistory(
  reports: ReportStore,
  definition: Definition,
  text: string,
): Promise<
  | { readonly ok: true; readonly periods: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }
> {
  const parsed = parseHistoryFile(text, definition);
  if (!parsed.ok) return parsed;
  const listed = await reports.listPeriods(definition.id);
  const ownCycle = new Set(listed.filter(({ imported }) => !imported).map(({ period }) => period));
  const known = new Set(listed.map(({ period }) => period));
  const periods = historyAnswers(parsed.file, definition).filter(({ period }) => !ownCycle.has(period));
  for (const { period, sections } of periods) {
    const key = { report: definition.id, period };
    const before = known.has(period) ? await importedAnswers(reports, key) : {};
    const merged = mergeImport(before, sections);
    if (!known.has(period) || !isDeepStrictEqual(before, merged)) await reports.importPeriod(key, merged);
  }
  return { ok: true, periods: periods.map(({ period }) => period) };
}
