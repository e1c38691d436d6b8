import type { HistoryValue } from '../report/history/history-value.ts';
import type { ItemAnswer } from '../report/answer/item-answer.ts';
import type { PeriodId } from '../report/period/period-id.ts';
import type { Cycle } from './cycle.ts';
import { importedAnswers } from './imported-answers.ts';
import { type ImportedAnswers, mergeImport } from './merge-import.ts';
import { type EarlierAnswers, refreshLaterPeriods } from './record/refresh-later-periods.ts';

/** What an import does to one period. Counts are of values. */
export interface ImportedPeriod {
  readonly period: PeriodId;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** The period has answers of its own cycle, and nothing of it is imported. */
  readonly refused: boolean;
}

/**
 * Adds values of periods from before the bot's time to what was imported earlier, and tells later periods that are open
 * already. A period that a cycle was run for is left alone. A dry run counts and writes nothing.
 */
export async function importValues(
  cycle: Cycle,
  values: readonly HistoryValue[],
  options: { readonly dryRun: boolean },
): Promise<readonly ImportedPeriod[]> {
  const report = cycle.active.definition.id;
  const listed = await cycle.reports.listPeriods(report);
  const result: ImportedPeriod[] = [];
  const news: EarlierAnswers[] = [];
  for (const period of [...new Set(values.map((value) => value.period))].sort()) {
    const own = values.filter((value) => value.period === period);
    const key = { report, period };
    if (listed.some((other) => other.period === period && !other.imported)) {
      result.push({ period, added: 0, changed: 0, same: 0, refused: true });
      continue;
    }
    const before = await importedAnswers(cycle.reports, key);
    result.push({ period, ...counted(before, own), refused: false });
    if (options.dryRun) continue;
    const merged = mergeImport(before, answersOf(own));
    await cycle.reports.importPeriod(key, merged);
    for (const section of new Set(own.map((value) => value.section)))
      news.push({ period, section, answers: merged[section] ?? {} });
  }
  if (news.length > 0) await refreshLaterPeriods(cycle, report, news);
  return result;
}

function counted(
  before: ImportedAnswers,
  own: readonly HistoryValue[],
): { added: number; changed: number; same: number } {
  const earlier = own.map((value) => ({
    value,
    text: before[value.section]?.[value.item]?.cells[value.field],
  }));
  const added = earlier.filter(({ text }) => text === undefined).length;
  const same = earlier.filter(({ value, text }) => text === value.value).length;
  return { added, same, changed: own.length - added - same };
}

function answersOf(values: readonly HistoryValue[]): ImportedAnswers {
  const sections: Record<string, Record<string, ItemAnswer>> = {};
  for (const { section, item, field, value } of values) {
    const cells = { ...sections[section]?.[item]?.cells, [field]: value };
    sections[section] = { ...sections[section], [item]: { state: 'answered', cells } };
  }
  return sections;
}
