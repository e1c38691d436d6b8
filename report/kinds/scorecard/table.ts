import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { formatValue } from '../../number/format-value.ts';
import { withRelation } from '../../number/relation-sign.ts';
import { colourText } from '../../status/colour-name.ts';
import type { TableBlock, TableCell, TableRow } from '../../value/block.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { ItemContext } from '../kind.ts';
import { paceNotes } from '../shared/pace-notes.ts';
import { tableCell } from '../shared/table-cell.ts';
import { cellColumns } from './columns.ts';
import { columnLabel, tableLabel } from './labels.ts';
import type { ScorecardItem, ScorecardRow } from './schema.ts';
import { shownColumns } from './values.ts';
import { scorecardYearFigures } from './year-figures.ts';

/** A row for each indicator under its group's name; for each column the figure with its colour, and the target. */
export function scorecardTable(
  item: ScorecardItem,
  cells: readonly Cell[],
  answer: ItemAnswer | undefined,
  context: ItemContext,
): TableBlock {
  const { language, period } = context;
  const columns = shownColumns(item);
  const current = new Map(
    cells.filter((cell) => cell.period === period).map((cell) => [`${cell.id} ${cell.column}`, cell]),
  );
  const rowOf = (row: ScorecardRow): TableRow => ({
    label: tableLabel(row, context),
    style: 'normal',
    cells: columns.flatMap((column) => {
      const cell = current.get(`${row.id} ${cellColumns[column]}`);
      return [figureCell(cell, context), targetCell(cell, context)];
    }),
  });
  const heading = (label: string): TableRow => ({
    label,
    style: 'subtotal',
    cells: columns.flatMap((): TableCell[] => [{ type: 'blank' }, { type: 'blank' }]),
  });
  const grouped = item.groups.flatMap(({ id, label }) => {
    const rows = item.rows.filter(({ group }) => group === id);
    return rows.length === 0 ? [] : [heading(localText(label, language)), ...rows.map(rowOf)];
  });
  const notes = [
    ...definitionNotes(item, context),
    ...paceNotes(scorecardYearFigures(item, answer, context), context.language),
  ];
  return {
    type: 'table',
    columns: columns.flatMap((column) => {
      const group = columnLabel(item, column, context);
      return [
        {
          id: column,
          label: translate(language, column === 'estimate' ? 'rules.estimate' : 'kinds.actual'),
          group,
        },
        { id: `${column}-target`, label: translate(language, 'kinds.target'), group },
      ];
    }),
    rows: [...item.rows.filter(({ group }) => group === undefined).map(rowOf), ...grouped],
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** A blank may have a colour that a person gave it. */
function figureCell(cell: Cell | undefined, { language }: ItemContext): TableCell {
  if (cell?.value === undefined && cell?.status?.decidedBy === 'person') {
    return { type: 'text', text: colourText(cell.status.colour, language) };
  }
  return tableCell(cell);
}

function targetCell(cell: Cell | undefined, { language }: ItemContext): TableCell {
  if (cell?.target === undefined) return { type: 'blank' };
  const { unit, decimals, target, targetRelation } = cell;
  return {
    type: 'text',
    text: withRelation(formatValue(target, { unit, decimals, language }), targetRelation),
  };
}

function definitionNotes(item: ScorecardItem, context: ItemContext): readonly string[] {
  return item.rows.flatMap((row) =>
    row.definition === undefined
      ? []
      : [
          translate(context.language, 'rules.note', {
            label: localText(row.label, context.language),
            text: localText(row.definition, context.language),
          }),
        ],
  );
}
