import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { periodLabel } from '../../period/period-label.ts';
import { yearOf } from '../../period/period.ts';
import type { TableBlock } from '../../value/block.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { capitalise } from '../shared/capitalise.ts';
import { tableCell } from '../shared/table-cell.ts';
import { unitNote } from '../shared/unit-note.ts';
import { shownColumns } from './cells.ts';
import { columnGroup, type StatementColumn } from './columns.ts';
import type { StatementItem } from './schema.ts';

/** The lines in the definition's order, under headings for the month, the year to date and the year. */
export function statementTable(
  item: StatementItem,
  cells: readonly Cell[],
  context: ItemContext,
): TableBlock {
  const columns = shownColumns(item);
  const current = cells.filter((cell) => cell.period === context.period);
  const byKey = new Map(current.map((cell) => [`${cell.id} ${cell.column}`, cell]));
  return {
    type: 'table',
    columns: columns.map((column) => ({
      id: column,
      label: columnLabel(column, context),
      group: groupLabel(column, context),
    })),
    rows: item.lines.map((line) => ({
      label: localText(line.label, context.language),
      style: line.style,
      cells: columns.map((column) => tableCell(byKey.get(`${line.id} ${column}`))),
    })),
    note: unitNote(item.unit, context.language),
  };
}

function columnLabel(column: StatementColumn, { language }: ItemContext): string {
  if (column.endsWith('Variance')) return translate(language, 'kinds.variance');
  if (column.endsWith('Budget')) return translate(language, 'kinds.budget');
  return translate(language, 'kinds.actual');
}

function groupLabel(column: StatementColumn, { language, period }: ItemContext): string {
  const group = columnGroup(column);
  if (group === 'annualBudget') return String(yearOf(period));
  const name = capitalise(periodLabel(period, language));
  return group === 'month' ? name : translate(language, 'kinds.yearToDateGroup', { period: name });
}
