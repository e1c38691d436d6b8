import type { HistoryValue } from '../report/history/history-value.ts';
import type { ItemAnswer, SectionAnswers } from '../report/answer/item-answer.ts';
import type { PeriodId } from '../report/period/period-id.ts';
import type { Cycle } from './cycle.ts';
import type { PeriodKey } from './ports/report-store.ts';
import { refreshLaterPeriods } from './record/refresh-later-periods.ts';

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
  for (const period of [...new Set(values.map((value) => value.period))].sort()) {
    const own = values.filter((value) => value.period === period);
    const key = { report, period };
    if (listed.some((other) => other.period === period && !other.imported)) {
      result.push({ period, added: 0, changed: 0, same: 0, refused: true });
      continue;
    }
    const before = await storedAnswers(cycle, key);
    result.push({ period, ...counted(before, own), refused: false });
    if (!options.dryRun) await store(cycle, key, before, own);
  }
  return result;
}

type Sections = Readonly<Record<string, SectionAnswers>>;

async function storedAnswers(cycle: Cycle, key: PeriodKey): Promise<Sections> {
  const snapshot = await cycle.reports.readPeriod(key);
  return Object.fromEntries(
    [...(snapshot?.sections ?? [])].map(([section, { record }]) => [section, record.answers]),
  );
}

function counted(
  before: Sections,
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

async function store(
  cycle: Cycle,
  key: PeriodKey,
  before: Sections,
  own: readonly HistoryValue[],
): Promise<void> {
  const sections: Record<string, Record<string, ItemAnswer>> = {};
  for (const [section, answers] of Object.entries(before)) sections[section] = { ...answers };
  for (const { section, item, field, value } of own) {
    const stored = sections[section]?.[item];
    sections[section] = {
      ...sections[section],
      [item]: { ...stored, state: 'answered', cells: { ...stored?.cells, [field]: value } },
    };
  }
  await cycle.reports.importPeriod(key, sections);
  for (const section of new Set(own.map((value) => value.section))) {
    await refreshLaterPeriods(cycle, key, section, sections[section] ?? {});
  }
}
