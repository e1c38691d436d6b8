import { type AskedFor, isAskedFor } from './is-asked-for.ts';
import { isOfRow } from './is-of-row.ts';
import type { ReportItem } from '../assembly/report.ts';
import type { AnswerLine } from '../conversation/answer.ts';
import { inProse } from '../status/in-prose.ts';
import type { Colour } from '../status/status.ts';
import { trendMark } from '../status/trend-of.ts';
import { cellText } from '../value/cell-text.ts';
import type { Cell } from '../value/cell.ts';
import type { AnswerContext } from './answer-context.ts';
import { isReported } from './is-reported.ts';
import type { LookedUp } from './look-up.ts';

/** The coloured figures of what is asked about, in report order; only those of one colour, and those that are asked for, when these are given. */
export function statusLines(
  about: LookedUp,
  colour: Colour | undefined,
  context: AnswerContext,
  only: AskedFor = {},
): readonly AnswerLine[] {
  const items = about.item === undefined ? about.sections.flatMap(({ items }) => items) : [about.item];
  return items.filter(isReported).flatMap((item) => {
    const cells = item.cells.filter(
      (cell) =>
        cell.period === context.report.period &&
        cell.status !== undefined &&
        isOfRow(about, cell.id) &&
        isAskedFor(cell, only) &&
        (colour === undefined || cell.status.colour === colour),
    );
    return cells.map((cell, index) => ({
      ...lineOf(item, cell, index === 0, context),
      label: about.item === undefined ? labelOf(item, cell) : cell.label,
    }));
  });
}

/** The item's comment goes with its first figure. */
function lineOf(item: ReportItem, cell: Cell, first: boolean, context: AnswerContext): AnswerLine {
  const value = cellText(cell, context.language);
  return {
    label: cell.label,
    ...(value === undefined ? {} : { value }),
    ...(cell.trend === undefined ? {} : { trend: trendMark(cell.trend) }),
    ...(cell.status === undefined ? {} : { status: inProse(cell.status) }),
    ...(first && item.comment !== undefined && item.comment !== '' ? { comment: item.comment } : {}),
  };
}

/** Names a figure so that it is understood outside its item: "AML-brudd i alt" is already, "Samlet tid per dag" is not. */
function labelOf(item: ReportItem, cell: Cell): string {
  const named = cell.label.toLowerCase().startsWith(item.title.toLowerCase());
  return named ? cell.label : `${item.title}: ${cell.label}`;
}
