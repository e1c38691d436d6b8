import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { toDecimalText } from '../../number/decimal.ts';
import type { TableBlock } from '../../value/block.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { makeCell } from '../shared/make-cell.ts';
import { tableCell } from '../shared/table-cell.ts';
import type { AnsweredRow } from './cells.ts';
import { isReportedOn } from './row-answer.ts';
import type { RequirementsItem } from './schema.ts';

const columns = {
  due: 'requirements.coverageDue',
  answered: 'requirements.coverageAnswered',
  missing: 'requirements.coverageMissing',
} as const;

type Column = keyof typeof columns;

const order: readonly Column[] = ['due', 'answered', 'missing'];

/** How many requirements are due, answered and missing (G7). */
export function coverageCells(
  item: RequirementsItem,
  answers: readonly AnsweredRow[],
  context: ItemContext,
): readonly Cell[] {
  const { language, period } = context;
  const answered = answers.filter(({ said }) => isReportedOn(said)).length;
  const counts = { due: answers.length, answered, missing: answers.length - answered };
  return order.map((column) =>
    makeCell(
      {
        item: item.id,
        id: 'coverage',
        column,
        period,
        label: translate(language, columns[column]),
        value: toDecimalText(counts[column]),
        unit: 'count',
        decimals: 0,
        source: 'computed',
        // Only a gap is worth naming: how many there are is said with the register itself.
        headline: column === 'missing' && counts.missing > 0,
      },
      context,
    ),
  );
}

/** The coverage as a table of one line. */
export function coverageTable(
  item: RequirementsItem,
  cells: readonly Cell[],
  { language }: ItemContext,
): TableBlock {
  return {
    type: 'table',
    columns: order.map((id) => ({ id, label: translate(language, columns[id]) })),
    rows: [{ label: localText(item.title, language), style: 'normal', cells: cells.map(tableCell) }],
  };
}
