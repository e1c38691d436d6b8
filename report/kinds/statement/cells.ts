import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { Cell, CellSource } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { makeCell } from '../shared/make-cell.ts';
import { previousValue, previousValueThisYear } from '../shared/previous-value.ts';
import { cellLabel } from './cell-label.ts';
import { enteredColumns, type StatementColumn } from './columns.ts';
import type { StatementItem, StatementLine } from './schema.ts';
import { shownColumns } from './shown-columns.ts';
import { statusDirection } from './status-direction.ts';
import { shareDecimals, type StatementValues, statementValues } from './values.ts';

/** All cells of this period, and the earlier one that the status cell is compared with. */
export function statementCells(
  item: StatementItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): readonly Cell[] {
  const values = statementValues(item, context.period, (cell) => answer?.cells[cell], context);
  const { status } = item;
  const lookBack = status?.column.startsWith('month') ? previousValue : previousValueThisYear;
  const previous =
    status &&
    lookBack(context, (period) => {
      const earlier = statementValues(item, period, (cell) => context.history(cell, period), context);
      return earlier[status.column].get(status.line);
    });

  const cells: Cell[] = [];
  for (const line of item.lines) {
    for (const column of shownColumns(item)) {
      const isStatus = status?.line === line.id && status.column === column;
      const parts = {
        item: item.id,
        id: line.id,
        column,
        label: cellLabel(line, column, context.language),
        unit: column === 'share' ? 'percent' : item.unit,
        decimals: column === 'share' ? shareDecimals : item.decimals,
        direction: isStatus ? statusDirection(item.lines, status) : 'none',
        rule: isStatus ? { bands: status.bands } : undefined,
      } as const;
      const current = {
        ...parts,
        period: context.period,
        value: valueIn(values, line, column),
        source: sourceOf(line, column),
        override: isStatus ? answer?.overrides?.[line.id] : undefined,
        previous: isStatus ? previous : undefined,
        headline: line.headline || isStatus,
      };
      cells.push(makeCell(current, context));
      if (isStatus && previous !== undefined) {
        cells.push(makeCell({ ...parts, ...previous, source: 'history' }, context));
      }
    }
  }
  return cells;
}

function valueIn(values: StatementValues, line: StatementLine, column: StatementColumn) {
  return values[column].get(line.id);
}

function sourceOf(line: StatementLine, column: StatementColumn): CellSource {
  if (line.formula !== undefined || column.endsWith('Variance') || column === 'share') return 'computed';
  return enteredColumns.some((entered) => entered === column) ? 'entered' : 'plan';
}
