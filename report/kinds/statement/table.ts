import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { periodLabel } from '../../period/period-label.ts';
import { lastMonthOf, yearOf } from '../../period/period.ts';
import type { TableBlock } from '../../value/block.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { capitalise } from '../shared/capitalise.ts';
import { tableCell } from '../shared/table-cell.ts';
import { unitNote } from '../shared/unit-note.ts';
import { columnGroup, type StatementColumn } from './columns.ts';
import type { StatementEntity, StatementItem } from './schema.ts';
import { shownColumns } from './shown-columns.ts';

/** A table for the statement, or one for each of its entities. */
export function statementTables(
  item: StatementItem,
  cells: readonly Cell[],
  context: ItemContext,
): readonly TableBlock[] {
  if (item.entities === undefined) return [statementTable(item, cells, context)];
  return item.entities.map((entity) => statementTable(item, cells, context, entity));
}

/** The lines in the definition's order, under headings for the month, the year to date and the year. */
function statementTable(
  item: StatementItem,
  cells: readonly Cell[],
  context: ItemContext,
  entity?: StatementEntity,
): TableBlock {
  const columns = shownColumns(item);
  const current = cells.filter((cell) => cell.period === context.period);
  const prefix = entity === undefined ? '' : `${entity.id}-`;
  const byKey = new Map(current.map((cell) => [`${cell.id} ${cell.column}`, cell]));
  return {
    type: 'table',
    columns: columns.map((column) => ({
      id: column,
      label: columnLabel(column, context),
      group: headed(entity, groupLabel(item, column, context), context),
    })),
    rows: item.lines.map((line) => ({
      label: localText(line.label, context.language),
      style: line.style,
      cells: columns.map((column) => tableCell(byKey.get(`${prefix}${line.id} ${column}`))),
    })),
    note: unitNote(item.unit, context.language),
  };
}

function columnLabel(column: StatementColumn, { language }: ItemContext): string {
  if (column.endsWith('Variance')) return translate(language, 'kinds.variance');
  if (column.endsWith('Budget')) return translate(language, 'kinds.budget');
  if (column === 'forecast') return translate(language, 'requirements.forecast');
  if (column === 'share') return translate(language, 'kinds.shareUsed');
  return translate(language, 'kinds.actual');
}

/** The entity's name stands above its table with the heading of the columns. */
function headed(entity: StatementEntity | undefined, group: string, { language }: ItemContext): string {
  return entity === undefined ? group : `${localText(entity.label, language)}, ${group}`;
}

function groupLabel(
  { columns: { monthIs } }: StatementItem,
  column: StatementColumn,
  { language, period }: ItemContext,
): string {
  const group = columnGroup(column);
  if (group === 'annualBudget' || group === 'forecast' || group === 'share') return String(yearOf(period));
  const ofGroup = group === 'month' && monthIs === 'last-month' ? lastMonthOf(period) : period;
  const name = capitalise(periodLabel(ofGroup, language));
  return group === 'month' ? name : translate(language, 'kinds.yearToDateGroup', { period: name });
}
