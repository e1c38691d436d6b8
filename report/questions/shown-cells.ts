import { type AskedFor, isAskedFor } from './is-asked-for.ts';
import { isOfRow } from './is-of-row.ts';
import type { ReportItem } from '../assembly/report.ts';
import type { AnswerCell } from '../conversation/answer.ts';
import type { Colour } from '../status/status.ts';
import type { Cell } from '../value/cell.ts';
import { answerCells } from './answer-cells.ts';
import type { AnswerContext } from './answer-context.ts';
import { cellRows, importantRows } from './cell-rows.ts';
import { isReported } from './is-reported.ts';
import type { LookedUp } from './look-up.ts';

/** Where the figures stand that an answer about a section, an item or a row prints; of the whole report the headline figures. */
export function shownCells(about: LookedUp, context: AnswerContext): readonly AnswerCell[] {
  return cellsIn(about, context, (item) => {
    const rows = cellRows(item, context.report.period);
    if (about.section === undefined) {
      return item.cells.filter(
        ({ headline, period }) => headline === true && period === context.report.period,
      );
    }
    if (about.item === undefined) return importantRows(item, rows).flatMap(({ cells }) => cells);
    if (about.row === undefined) return rows.flatMap(({ cells }) => cells);
    const own = rows.filter(({ id }) => isOfRow(about, id)).flatMap(({ cells }) => cells);
    return [...own, ...own.flatMap(previousOf)];
  });
}

/** Where the coloured figures stand that an answer lists, of one colour or of all. */
export function colouredCells(
  about: LookedUp,
  colours: readonly Colour[] | undefined,
  context: AnswerContext,
  only: AskedFor = {},
): readonly AnswerCell[] {
  return cellsIn(about, context, (item) =>
    item.cells.filter(
      (cell) =>
        cell.period === context.report.period &&
        cell.status !== undefined &&
        isOfRow(about, cell.id) &&
        isAskedFor(cell, only) &&
        (colours === undefined || colours.includes(cell.status.colour)),
    ),
  );
}

function cellsIn(
  about: LookedUp,
  { report }: AnswerContext,
  of: (item: ReportItem) => readonly Cell[],
): readonly AnswerCell[] {
  const sections = report.sections.filter(({ id }) => about.sections.some((section) => section.id === id));
  return sections.flatMap((section) =>
    section.items
      .filter((item) => isReported(item) && (about.item === undefined || item.id === about.item.id))
      .flatMap((item) => answerCells(section, of(item))),
  );
}

/** The value that a figure is compared with, under its own period. */
function previousOf(cell: Cell): readonly Cell[] {
  if (cell.previous === undefined) return [];
  const { status: _status, previous, ...rest } = cell;
  return [{ ...rest, period: previous.period, value: previous.value }];
}
