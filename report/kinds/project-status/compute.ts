import type { ItemAnswer } from '../../answer/item-answer.ts';
import { translate } from '../../messages/translate.ts';
import { periodBefore } from '../shared/period-before.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { textBlocks } from '../shared/text-blocks.ts';
import { areasBlock } from './areas-block.ts';
import { projectCells } from './cells.ts';
import { masterDataBlocks } from './master-data-blocks.ts';
import { dataChanges } from './data-changes.ts';
import type { ProjectStatusItem } from './schema.ts';

/** A project's areas now and before with their comments, its own colour, and what it is. */
export function computeProjectStatus(
  item: ProjectStatusItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const entered = (cell: string): string | undefined => answer?.cells[cell];
  const { cells, overall } = projectCells(item, entered, context);
  const last = periodBefore(context);
  const changes =
    answer === undefined ? [] : dataChanges(item, entered, (cell) => context.history(cell, last), context);
  const facts = Object.fromEntries(
    (['board', 'from', 'to'] as const).flatMap((name) => {
      const text = entered(name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
  return {
    cells,
    blocks: [
      ...masterDataBlocks(item, entered, context),
      areasBlock(item, entered, context),
      ...(item.assessment
        ? textBlocks(entered('assessment'), translate(context.language, 'projects.assessment'))
        : []),
    ],
    ...(overall === undefined ? {} : { status: overall }),
    ...(changes.length === 0 ? {} : { changes }),
    facts,
  };
}
