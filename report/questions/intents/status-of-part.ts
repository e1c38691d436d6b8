import type { ReportItem, ReportSection } from '../../assembly/report.ts';
import type { Answer, AnswerLine } from '../../conversation/answer.ts';
import { translate } from '../../messages/translate.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Cell } from '../../value/cell.ts';
import { type CellRow, cellRows } from '../cell-rows.ts';
import { isOfRow } from '../is-of-row.ts';
import { recordLines } from '../record-lines.ts';
import type { ColumnAsked } from '../column-asked.ts';
import { columnsFirst } from '../columns-first.ts';
import { gapText } from '../gap-text.ts';
import { isReported } from '../is-reported.ts';
import { commentLine, itemLines } from '../item-lines.ts';
import type { LookedUp } from '../look-up.ts';
import { previousLine } from '../previous-line.ts';

import { saidOnce } from '../said-once.ts';
import { rowLines } from '../row-line.ts';
import { sourceLine } from '../source-line.ts';

/** A section, an item or a row: its colour and its figures. What is not reported never has a figure. */
export function statusOfPart(
  about: LookedUp,
  section: ReportSection,
  context: AnswerContext,
  column?: ColumnAsked,
): Answer {
  const { language } = context;
  const items = about.item === undefined ? section.items : [about.item];
  const reported = items.some(isReported) && !isBlank(about, context);
  const gap = gapText(section.id, about.item?.id, context);
  const lead =
    gap ??
    (reported ? noteOf(items, about, context.report.period) : translate(language, 'question.notReported'));
  return {
    outcome: reported ? 'answer' : 'not-reported',
    title: about.title,
    // Of what is not in, the sentence says all.
    ...(about.status === undefined || (!reported && gap !== undefined) ? {} : { status: about.status }),
    ...(lead === undefined ? {} : { lead }),
    lines: items.some(isReported) ? saidOnce(linesOf(about, section, context, column), about.status) : [],
    source: sourceLine(about.sections, context),
    suggestions: suggestionsOf(about, context),
  };
}

function linesOf(
  about: LookedUp,
  section: ReportSection,
  context: AnswerContext,
  column: ColumnAsked | undefined,
): readonly AnswerLine[] {
  const { item, row } = about;
  if (item === undefined) return section.items.flatMap((each) => itemLines(each, context, true));
  if (row === undefined || item.sentence !== undefined) return itemLines(item, context, false);
  const said = recordLines(item, about, context);
  const shown = rowsOf(about, context).filter(({ cells }) => said.length === 0 || cells.some(hasValue));
  return [
    ...said,
    ...shown.flatMap(({ label, cells }) => {
      const own = columnsFirst(cells, column);
      const title = shown.length === 1 ? about.title : label;
      return [
        ...rowLines(item, own, title, context.language),
        ...own.flatMap((cell) => previousLine(cell, context.language)),
      ];
    }),
    ...(shown.length + said.length === 0 ? rowLines(item, [], about.title, context.language) : []),
    ...commentLine(item, context),
  ];
}

/** Whether a row was left blank in an item that is answered. Blank is not zero. */
function isBlank(about: LookedUp, context: AnswerContext): boolean {
  if (about.row === undefined || about.item?.sentence !== undefined) return false;
  if (about.item !== undefined && recordLines(about.item, about, context).length > 0) return false;
  return !rowsOf(about, context).some(({ cells }) =>
    cells.some(
      (cell) =>
        cell.period === context.report.period && (hasValue(cell) || cell.status?.decidedBy === 'person'),
    ),
  );
}

function hasValue({ value }: Cell): boolean {
  return value !== undefined;
}

function rowsOf(about: LookedUp, { report }: AnswerContext): readonly CellRow[] {
  if (about.item === undefined) return [];
  return cellRows(about.item, report.period).filter(({ id }) => isOfRow(about, id));
}

/** "Tall i 1000 kr", where rows have several values and so no unit beside each. */
function noteOf(items: readonly ReportItem[], about: LookedUp, period: string): string | undefined {
  const notes = items.flatMap((item) => {
    const shown = cellRows(item, period).filter(({ id }) => isOfRow(about, id));
    if (!isReported(item) || !shown.some(({ cells }) => cells.length > 1)) return [];
    return item.blocks.flatMap((block) => (block.type === 'table' ? [block.note ?? ''] : []));
  });
  return [...new Set(notes)].filter((note) => note !== '').join(' ') || undefined;
}

function suggestionsOf(about: LookedUp, { language }: AnswerContext): readonly string[] {
  const off = about.status?.colour === 'yellow' || about.status?.colour === 'red';
  return [
    ...(off ? [translate(language, 'question.suggestWhy', { subject: about.title })] : []),
    translate(language, 'question.suggestStatus'),
  ];
}
