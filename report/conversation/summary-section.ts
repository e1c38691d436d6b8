import type { Report, ReportItem, ReportSection } from '../assembly/report.ts';
import { kindOf } from '../kinds/index.ts';
import type { Language } from '../language/language.ts';
import { inProse } from '../status/in-prose.ts';
import type { Status } from '../status/status.ts';
import { cellText } from '../value/cell-text.ts';
import type { Cell } from '../value/cell.ts';
import { summaryLine } from './summary-line.ts';
import type { SummarySection } from './summary.ts';
import { textOf } from './text-of.ts';

/** One section of the post: its figures on one line, what is yellow or red with the reason, and the comments as written. */
export function summarySection(
  section: ReportSection,
  report: Report,
  leadItem: string | undefined,
  language: Language,
): SummarySection {
  const items = section.items.filter((item) => !(item.id === leadItem && item.state === 'answered'));
  return {
    id: section.id,
    title: section.title,
    status: section.status,
    line: summaryLine(section, report, language),
    deviations: items.flatMap((item) => deviations(item, report.period, language)),
    comments: items.flatMap(comments),
  };
}

function deviations(item: ReportItem, period: string, language: Language): SummarySection['deviations'] {
  return item.cells.flatMap((cell) => {
    if (cell.period !== period) return [];
    const figure = { label: cell.label, value: cellText(cell, language) ?? '' };
    if (cell.status !== undefined && isToldOf(cell)) {
      return [{ ...figure, status: explained(cell.status, item, cell) }];
    }
    return isMaterial(cell, item) ? [figure] : [];
  });
}

/** A figure that needed a comment for its size alone stands with it. */
function isMaterial(cell: Cell, { material = [] }: ReportItem): boolean {
  return material.some(({ id, column }) => id === cell.id && column === cell.column);
}

/** A colour that a person put in place of a computed one is told of, also when it is green now. */
function isToldOf(cell: Cell): boolean {
  return isDeviation(cell) || cell.status?.overridden !== undefined;
}

function isDeviation({ status }: Cell): boolean {
  return status?.colour === 'yellow' || status?.colour === 'red';
}

/** Colours that a person chose for several things are explained once, by the comment on them all. */
function explained(status: Status, item: ReportItem, cell: Cell): Status {
  const chosen = cell.value === undefined && status.decidedBy === 'person' && !kindOf(item).fixedWords;
  return chosen && item.comment !== undefined ? { ...status, reason: '' } : inProse(status);
}

/**
 * What people wrote: an item's own text unless it stands as the reason of a deviation already, and the comment on what is
 * yellow, red, overridden or far from its budget. A comment on what is green is left to the report and to questions: the
 * post must be read.
 */
function comments(item: ReportItem): SummarySection['comments'] {
  const text = kindOf(item).fixedWords ? undefined : textOf(item);
  const told = item.cells.some((cell) => isDeviation(cell) && cell.status?.reason === text);
  const comment = item.cells.some((cell) => isToldOf(cell) || isMaterial(cell, item))
    ? item.comment
    : undefined;
  return [told ? undefined : text, comment].flatMap((written) =>
    written === undefined || written === '' ? [] : [{ label: item.title, text: written }],
  );
}
