import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { Cell, CellSource } from '../../value/cell.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { makeCell } from '../shared/make-cell.ts';
import { type Previous, previousValue, previousValueThisYear } from '../shared/previous-value.ts';
import { cellLabel } from './cell-label.ts';
import { enteredColumns, type StatementColumn } from './columns.ts';
import type { JudgedLine } from './judged-lines.ts';
import type { StatementItem, StatementLine } from './schema.ts';
import { shownColumns } from './shown-columns.ts';
import { statusDirection } from './status-direction.ts';
import { shareDecimals, type StatementValues, statementValues } from './values.ts';

/** All cells of this period, and the earlier ones that the judged cells are compared with. */
export function statementCells(
  item: StatementItem,
  judged: readonly JudgedLine[],
  answer: ItemAnswer | undefined,
  context: ItemContext,
): readonly Cell[] {
  const values = statementValues(item, context.period, (cell) => answer?.cells[cell], context);
  const before = new Map(judged.map((cell) => [cell.line, previousOf(cell, item, context)]));
  const cells: Cell[] = [];
  for (const line of item.lines) {
    for (const column of shownColumns(item)) {
      const status = judged.find((one) => one.line === line.id && one.column === column);
      const previous = status && before.get(line.id);
      const parts = {
        item: item.id,
        id: line.id,
        column,
        label: cellLabel(line, column, context.language),
        unit: column === 'share' ? 'percent' : item.unit,
        decimals: column === 'share' ? shareDecimals : item.decimals,
        direction: status === undefined ? 'none' : statusDirection(item.lines, status),
        rule: status && { bands: status.bands },
      } as const;
      const current = {
        ...parts,
        period: context.period,
        value: valueIn(values, line, column),
        source: sourceOf(line, column),
        override: status && answer?.overrides?.[line.id],
        previous,
        headline: line.headline || status !== undefined,
      };
      cells.push(makeCell(current, context));
      if (previous !== undefined) {
        cells.push(makeCell({ ...parts, ...previous, source: 'history' }, context));
      }
    }
  }
  return cells;
}

/** What a judged cell was before; what counts from 1 January is compared within its year. */
function previousOf(
  { line, column }: JudgedLine,
  item: StatementItem,
  context: ItemContext,
): Previous<DecimalText> | undefined {
  const lookBack = column.startsWith('month') ? previousValue : previousValueThisYear;
  return lookBack(context, (period) =>
    statementValues(item, period, (cell) => context.history(cell, period), context)[column].get(line),
  );
}

function valueIn(values: StatementValues, line: StatementLine, column: StatementColumn) {
  return values[column].get(line.id);
}

function sourceOf(line: StatementLine, column: StatementColumn): CellSource {
  if (line.formula !== undefined || column.endsWith('Variance') || column === 'share') return 'computed';
  return enteredColumns.some((entered) => entered === column) ? 'entered' : 'plan';
}
