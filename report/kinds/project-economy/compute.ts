import type { ItemAnswer } from '../../answer/item-answer.ts';
import { localText } from '../../language/local-text.ts';
import { periodBefore } from '../shared/period-before.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { rollUpCells } from '../shared/roll-up-cells.ts';
import { tableCell } from '../shared/table-cell.ts';
import { unitNote } from '../shared/unit-note.ts';
import { economyCells } from './cells.ts';
import { economyChanges } from './changes.ts';
import type { ProjectEconomyItem } from './schema.ts';
import { economyValues } from './values.ts';

/** The table with its sums and computed columns, and which carried figures are others than last time. */
export function computeProjectEconomy(
  item: ProjectEconomyItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const { language, period } = context;
  const values = economyValues(item, (cell) => answer?.cells[cell]);
  const cells = economyCells(item, values, answer?.overrides ?? {}, context);
  const last = periodBefore(context);
  const before = economyValues(item, (cell) => context.history(cell, last));
  const changes = answer === undefined ? [] : economyChanges(item, before, values, context);
  const find = (row: string, column: string) =>
    cells.find((cell) => cell.id === row && cell.column === column);
  return {
    cells,
    blocks: [
      {
        type: 'table',
        columns: item.columns.map(({ id, label }) => ({ id, label: localText(label, language) })),
        rows: item.rows.map(({ id, label, style }) => ({
          label: localText(label, language),
          style,
          cells: item.columns.map((column) => tableCell(find(id, column.id))),
        })),
        note: unitNote(item.unit, language),
      },
    ],
    status: rollUpCells(cells, period, language),
    ...(changes.length === 0 ? {} : { changes }),
  };
}
