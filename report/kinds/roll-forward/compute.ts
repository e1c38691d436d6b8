import type { ItemAnswer } from '../../answer/item-answer.ts';
import { translate } from '../../messages/translate.ts';
import type { TableRow } from '../../value/block.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { rollUpCells } from '../shared/roll-up-cells.ts';
import { tableCell } from '../shared/table-cell.ts';
import { unitNote } from '../shared/unit-note.ts';
import { rollForwardCells } from './cells.ts';
import { rowLabel } from './row-label.ts';
import type { RollForwardItem } from './schema.ts';
import { type RollForwardRow, rollForwardRows } from './values.ts';

/** The balance from opening to closing, and what is left of the limit. */
export function computeRollForward(
  item: RollForwardItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const { language, period } = context;
  const cells = rollForwardCells(item, answer, context);
  const current = new Map(cells.filter((cell) => cell.period === period).map((cell) => [cell.id, cell]));
  return {
    cells,
    blocks: [
      {
        type: 'table',
        columns: [{ id: 'actual', label: translate(language, 'kinds.amount') }],
        rows: rollForwardRows
          .filter((row) => current.has(row))
          .map((row) => tableRow(item, row, current.get(row), context)),
        note: unitNote(item.unit, language),
      },
    ],
    status: rollUpCells(cells, period, language),
  };
}

function tableRow(
  item: RollForwardItem,
  row: RollForwardRow,
  cell: Cell | undefined,
  context: ItemContext,
): TableRow {
  return {
    label: rowLabel(item, row, context.language),
    style: row === 'closing' ? 'total' : row === 'limit' || row === 'unused' ? 'memo' : 'normal',
    cells: [tableCell(cell)],
  };
}
