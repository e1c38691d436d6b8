import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { rollUpEntities } from './roll-up-entities.ts';
import { statementCells } from './cells.ts';
import { confidenceBlocks } from './confidence.ts';
import { withEntities } from './entities.ts';
import { judgedLines } from './judged-lines.ts';
import { materialDeviations } from './material.ts';
import type { StatementItem } from './schema.ts';
import { statementTables } from './table.ts';

/** Every cell of the statement, computed from the leaves and the plan; one of them, or one of each entity, gives the item its colour, and some may be material. */
export function computeStatement(
  definition: StatementItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const item = withEntities(definition);
  const judged = judgedLines(definition);
  const cells = statementCells(item, judged, answer, context);
  const material = materialDeviations(item, cells, context);
  return {
    cells,
    blocks: [
      ...statementTables(definition, cells, context),
      ...confidenceBlocks(item, answer?.cells ?? {}, context.language),
    ],
    status: rollUpEntities(definition, judged, cells, context),
    ...(material === undefined ? {} : { material }),
  };
}
