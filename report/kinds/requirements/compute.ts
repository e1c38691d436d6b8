import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { rollUpCells } from '../shared/roll-up-cells.ts';
import type { NotesBlock } from '../../value/block.ts';
import { isHttpsLink } from '../../value/is-https-link.ts';
import { type AnsweredRow, requirementsCells } from './cells.ts';
import { coverageCells, coverageTable } from './coverage.ts';
import { dueRows } from './due-rows.ts';
import { requirementsRecords } from './records.ts';
import { rowName } from './row-name.ts';
import { rowAnswer } from './row-answer.ts';
import type { RequirementsItem } from './schema.ts';

/** Every requirement that is due with its answer, and how many of them are answered. */
export function computeRequirements(
  item: RequirementsItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const rows = dueRows(item, context.period);
  if (rows.length === 0) return { cells: [], blocks: [] };
  const answers = rows.map((row) => ({ row, said: rowAnswer(row, (cell) => answer?.cells[cell]) }));
  const coverage = coverageCells(item, answers, context);
  const colours = requirementsCells(item, answers, context);
  return {
    cells: [...coverage, ...colours],
    blocks: [
      coverageTable(item, coverage, context),
      requirementsRecords(item, answers, context),
      ...sources(answers, context),
    ],
    status: item.rollUp === 'none' ? undefined : rollUpCells(colours, context.period, context.language),
  };
}

function sources(answers: readonly AnsweredRow[], { language }: ItemContext): readonly NotesBlock[] {
  const notes = answers.flatMap(({ row, said: { evidence } }) =>
    evidence === undefined || !isHttpsLink(evidence)
      ? []
      : [{ text: rowName(row, language), link: evidence }],
  );
  return notes.length === 0 ? [] : [{ type: 'notes', notes }];
}
