import type { ItemAnswer } from '../../answer/item-answer.ts';
import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { paceNotes } from '../shared/pace-notes.ts';
import { tableCell } from '../shared/table-cell.ts';
import { yearComparisonCells } from './cells.ts';
import type { YearComparisonItem } from './schema.ts';
import { yearComparisonYearFigures } from './year-figures.ts';

/** This year so far, the same period last year, and last year in total. */
export function computeYearComparison(
  item: YearComparisonItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const { language } = context;
  const cells = yearComparisonCells(item, answer, context);
  const byKey = new Map(cells.map((cell) => [`${cell.id} ${cell.column}`, cell]));
  const columns = [
    { id: 'actual', label: translate(language, 'kinds.yearToDate') },
    { id: 'lastYear', label: translate(language, 'kinds.samePeriodLastYear') },
    { id: 'lastYearTotal', label: translate(language, 'kinds.lastYearTotal') },
  ];
  const rows = item.rows.map((row) => ({
    label: localText(row.label, language),
    style: row.style,
    cells: columns.map((column) => tableCell(byKey.get(`${row.id} ${column.id}`))),
  }));
  const notes = paceNotes(yearComparisonYearFigures(item, answer, context), language);
  return { cells, blocks: [{ type: 'table', columns, rows, ...(notes.length === 0 ? {} : { notes }) }] };
}
