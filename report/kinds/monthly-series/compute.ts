import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { rollUpCells } from '../shared/roll-up-cells.ts';
import { monthlySeriesCells } from './cells.ts';
import type { MonthlySeriesItem } from './schema.ts';
import { monthlySeriesTable } from './table.ts';

/** The months with their colours, and the figure of the whole period, which decides the item's own. */
export function computeMonthlySeries(
  item: MonthlySeriesItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const cells = monthlySeriesCells(item, answer, context);
  const status = rollUpCells(cells, context.period, context.language, item.rollUp);
  return { cells, blocks: [monthlySeriesTable(item, cells, context)], status };
}
