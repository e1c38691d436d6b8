import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { rollUpCells } from '../shared/roll-up-cells.ts';
import { cellColumns } from './columns.ts';
import { scorecardCells } from './cells.ts';
import type { ScorecardItem } from './schema.ts';
import { scorecardTable } from './table.ts';

/** Every row in every column, with its colour, and the table of them all. */
export function computeScorecard(
  item: ScorecardItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const cells = scorecardCells(item, answer, context);
  const columns = item.rollUpColumns.map((column) => cellColumns[column]);
  const counted = cells.filter(({ column }) => columns.includes(column));
  return {
    cells,
    blocks: [scorecardTable(item, cells, answer, context)],
    status: rollUpCells(counted, context.period, context.language, item.rollUp),
  };
}
