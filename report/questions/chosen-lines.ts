import { formatMoment } from '../calendar/format-moment.ts';
import type { ReportItem, ReportSection } from '../assembly/report.ts';
import { groupBy } from '../checks/group-by.ts';
import type { Colour } from '../status/status.ts';
import { translate } from '../messages/translate.ts';
import type { Cell } from '../value/cell.ts';
import type { AnswerContext } from './answer-context.ts';
import type { Chosen } from './chosen.ts';
import { isChosen } from './is-chosen.ts';
import { isOfRow } from './is-of-row.ts';
import { isReported } from './is-reported.ts';
import type { LookedUp } from './look-up.ts';
import type { AnswerLine } from '../conversation/answer.ts';

/** More than so many say that others there are. */
const most = 8;

/** Who chose the colours of what is asked about, where a person did: a line for each who did it at once. */
export function chosenLines(
  about: LookedUp,
  colour: Colour | undefined,
  context: AnswerContext,
): readonly AnswerLine[] {
  const found = about.sections.flatMap((section) =>
    itemsOf(about, section).flatMap((item) =>
      cellsOf(item, about, colour, context).flatMap((cell) => {
        const chosen = context.chosenBy?.({ section: section.id, item: item.id, cell: cell.id });
        return chosen === undefined ? [] : [{ text: textOf(chosen, context), label: labelOf(item, cell) }];
      }),
    ),
  );
  const together = groupBy(found, ({ text }) => text);
  return together.slice(0, most).map((cells) => ({
    label: together.length === 1 ? translate(context.language, 'question.chosenLabel') : labelsOf(cells),
    value: cells[0]?.text ?? '',
  }));
}

function itemsOf(about: LookedUp, section: ReportSection): readonly ReportItem[] {
  return (about.item === undefined ? section.items : [about.item]).filter(isReported);
}

function cellsOf(
  item: ReportItem,
  about: LookedUp,
  colour: Colour | undefined,
  { report }: AnswerContext,
): readonly Cell[] {
  return item.cells.filter(
    (cell) =>
      cell.period === report.period &&
      isChosen(cell) &&
      isOfRow(about, cell.id) &&
      (colour === undefined || cell.status?.colour === colour),
  );
}

function labelOf(item: ReportItem, cell: Cell): string {
  return cell.label === item.title ? item.title : `${item.title}: ${cell.label}`;
}

function labelsOf(cells: readonly { readonly label: string }[]): string {
  return [...new Set(cells.map(({ label }) => label))].join(', ');
}

function textOf(chosen: Chosen, { language, report }: AnswerContext): string {
  return translate(language, 'question.chosenBy', {
    by: chosen.by ?? translate(language, `status.role-${chosen.role}`),
    version: String(chosen.version),
    moment: formatMoment(new Date(chosen.at), report.timeZone, language),
  });
}
