import type { Report, ReportItem, ReportSection } from '../assembly/report.ts';
import type { Language } from '../language/language.ts';
import type { Cell } from '../value/cell.ts';
import { cellText } from './cell-text.ts';
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
  return item.cells.flatMap((cell) =>
    cell.period === period && isDeviation(cell) && cell.status !== undefined
      ? [{ label: cell.label, value: cellText(cell, language), status: cell.status }]
      : [],
  );
}

function isDeviation({ status }: Cell): boolean {
  return status?.colour === 'yellow' || status?.colour === 'red';
}

/** What people wrote: an item's own text, and the comment on its figures. */
function comments(item: ReportItem): SummarySection['comments'] {
  const texts = [item.kind === 'attestation' ? undefined : textOf(item), item.comment];
  return texts.flatMap((text) => (text === undefined || text === '' ? [] : [{ label: item.title, text }]));
}
