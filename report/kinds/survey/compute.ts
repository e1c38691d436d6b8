import type { ItemAnswer } from '../../answer/item-answer.ts';
import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { TableBlock, TableCell } from '../../value/block.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { rollUpCells } from '../shared/roll-up-cells.ts';
import { tableCell } from '../shared/table-cell.ts';
import { surveyCells } from './cells.ts';
import { readSurvey, totalId } from './read-survey.ts';
import type { SurveyItem } from './schema.ts';

/** Answers and means of the units that may be shown, and of all; the others are not in the report in any form. */
export function computeSurvey(
  item: SurveyItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const cells = readSurvey(item, (cell) => answer?.cells[cell]).flatMap((line) =>
    surveyCells(item, line, context),
  );
  return {
    cells,
    blocks: [surveyTable(item, cells, answer, context)],
    status: rollUpCells(cells, context.period, context.language),
  };
}

function surveyTable(
  item: SurveyItem,
  cells: readonly Cell[],
  answer: ItemAnswer | undefined,
  { language }: ItemContext,
): TableBlock {
  const columns = [
    { id: 'n', label: translate(language, 'requirements.surveyAnswers') },
    ...item.questions.map(({ id, label }) => ({ id, label: localText(label, language) })),
  ];
  const hidden: TableCell = { type: 'text', text: translate(language, 'requirements.surveyHidden') };
  const lines = [
    ...item.rows.map(({ id, label }) => ({ id, label, style: 'normal' as const })),
    { id: totalId, label: translate(language, 'requirements.surveyTotal'), style: 'total' as const },
  ];
  return {
    type: 'table',
    columns,
    rows: lines.map(({ id, label, style }) => ({
      label: localText(label, language),
      style,
      cells: columns.map((column) => {
        const cell = cells.find((found) => found.id === id && found.column === column.id);
        if (cell !== undefined) return tableCell(cell);
        // A unit that nobody answered in has nothing to hide.
        const isHidden = cells.every((found) => found.id !== id) && answer !== undefined;
        return isHidden && (id === totalId || answer.cells[`${id}.n`] !== undefined)
          ? hidden
          : { type: 'blank' };
      }),
    })),
    note: translate(language, 'requirements.surveyNote', { minimum: String(item.minimum) }),
  };
}
