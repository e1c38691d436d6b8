import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { rollUpCells } from '../shared/roll-up-cells.ts';
import { statementCells } from './cells.ts';
import { materialDeviations } from './material.ts';
import type { StatementItem } from './schema.ts';
import { statementTable } from './table.ts';

/** Every cell of the statement, computed from the leaves and the plan; one of them gives the item its colour, and some may be material. */
export function computeStatement(
  item: StatementItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const cells = statementCells(item, answer, context);
  const material = materialDeviations(item, cells, context);
  return {
    cells,
    blocks: [statementTable(item, cells, context)],
    status: rollUpCells(cells, context.period, context.language),
    ...(material === undefined ? {} : { material }),
  };
}
