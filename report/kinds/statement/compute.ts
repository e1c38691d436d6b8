import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { rollUpCells } from '../shared/roll-up-cells.ts';
import { statementCells } from './cells.ts';
import { confidenceBlocks } from './confidence.ts';
import { withEntities } from './entities.ts';
import { materialDeviations } from './material.ts';
import type { StatementItem } from './schema.ts';
import { statementTables } from './table.ts';

/** Every cell of the statement, computed from the leaves and the plan; one of them gives the item its colour, and some may be material. */
export function computeStatement(
  definition: StatementItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const item = withEntities(definition);
  const cells = statementCells(item, answer, context);
  const material = materialDeviations(item, cells, context);
  return {
    cells,
    blocks: [
      ...statementTables(definition, cells, context),
      ...confidenceBlocks(item, answer?.cells ?? {}, context.language),
    ],
    status: rollUpCells(cells, context.period, context.language),
    ...(material === undefined ? {} : { material }),
  };
}
