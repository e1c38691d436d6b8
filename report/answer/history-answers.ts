import type { Definition } from '../definition/definition-schema.ts';
import type { HistoryFile } from './history-file-schema.ts';
import type { ItemAnswer } from './item-answer.ts';

/** One earlier period: its key, and section → item → answer, as the store takes it. */
export interface HistoryPeriod {
  readonly period: string;
  readonly sections: Readonly<Record<string, Readonly<Record<string, ItemAnswer>>>>;
}

/** Puts the items of a history file under their sections, period by period, oldest first. */
export function historyAnswers(file: HistoryFile, definition: Definition): readonly HistoryPeriod[] {
  return Object.entries(file.periods)
    .map(([period, items]) => ({ period, sections: bySection(items, definition) }))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

function bySection(items: HistoryFile['periods'][string], definition: Definition): HistoryPeriod['sections'] {
  const sections: Record<string, Record<string, ItemAnswer>> = {};
  for (const section of definition.sections) {
    for (const item of section.items) {
      const cells = items[item.id];
      if (cells === undefined) continue;
      sections[section.id] = { ...sections[section.id], [item.id]: { state: 'answered', cells } };
    }
  }
  return sections;
}
