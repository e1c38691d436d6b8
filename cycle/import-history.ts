import { historyAnswers } from '../report/answer/history-answers.ts';
import { parseHistoryFile } from '../report/answer/history-file-schema.ts';
import type { Definition } from '../report/definition/definition-schema.ts';
import type { Problem } from '../report/definition/problem.ts';
import type { ReportStore } from './ports/report-store.ts';

/**
 * Stores the values of periods from before the bot's time. A period that a cycle was run for is left alone. Repeating
 * an import replaces what it imported before.
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
  const periods = historyAnswers(parsed.file, definition).filter(({ period }) => !ownCycle.has(period));
  for (const { period, sections } of periods) {
    await reports.importPeriod({ report: definition.id, period }, sections);
  }
  return { ok: true, periods: periods.map(({ period }) => period) };
}
