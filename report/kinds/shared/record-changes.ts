import { listText } from '../../language/list-text.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import type { RecordColumn } from '../field.ts';
import type { ItemChange } from '../kind.ts';
import { printRecordCell } from './print-record-cell.ts';
import { recordKey } from './record-key.ts';
import type { RecordRow } from './record-row.ts';

/**
 * What is new in a list of texts, what is gone, and what is worded otherwise. Short columns are told with what they were;
 * of a long one only that it is another. Nothing where there was no list before.
 */
export function recordChanges(
  list: {
    readonly columns: readonly RecordColumn[];
    readonly key: string;
    /** What the record is called. */
    readonly labelOf: (row: RecordRow) => string;
    /** Columns whose old text is told too. */
    readonly short: readonly string[];
  },
  before: readonly RecordRow[],
  now: readonly RecordRow[],
  language: Language,
): readonly ItemChange[] {
  if (before.length === 0) return [];
  const keyOf = (row: RecordRow): string => recordKey(row, list.key);
  const kept = now.flatMap((row): readonly ItemChange[] => {
    const earlier = before.find((candidate) => keyOf(candidate) === keyOf(row));
    const label = list.labelOf(row);
    if (earlier === undefined) return [{ label, text: translate(language, 'projects.changeNew') }];
    const told = list.columns
      .filter(({ id }) => id !== list.key && (earlier[id] ?? '') !== (row[id] ?? ''))
      .map((column) => columnText(column, earlier, row, list.short, language));
    if (told.length === 0) return [];
    return [{ label, text: translate(language, 'projects.changeOf', { what: listText(told, language) }) }];
  });
  const gone = before
    .filter((row) => !now.some((candidate) => keyOf(candidate) === keyOf(row)))
    .map((row) => ({ label: list.labelOf(row), text: translate(language, 'projects.changeGone') }));
  return [...kept, ...gone];
}

function columnText(
  column: RecordColumn,
  before: RecordRow,
  now: RecordRow,
  short: readonly string[],
  language: Language,
): string {
  const name = column.label.toLowerCase();
  if (!short.includes(column.id)) return name;
  const [from, to] = [before, now].map((row) => printRecordCell(row[column.id], column, language));
  return translate(language, 'projects.changeColumn', {
    column: name,
    from: from === '' ? '–' : (from ?? '–'),
    to: to === '' ? '–' : (to ?? '–'),
  });
}
