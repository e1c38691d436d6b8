import type { ReportItem, ReportSection } from '../assembly/report.ts';
import type { Cell } from '../value/cell.ts';
import { isVariance } from '../value/is-variance.ts';
import type { AnswerContext } from './answer-context.ts';
import { isInList } from './is-in-list.ts';
import { isOfRow } from './is-of-row.ts';
import { isReported } from './is-reported.ts';
import type { LookedUp } from './look-up.ts';
import { stemsOf } from './stems-of.ts';
import { wordsOf } from './words-of.ts';

/** A prognosis in a report. */
export interface ForecastCell {
  readonly section: ReportSection;
  readonly item: ReportItem;
  readonly cell: Cell;
}

/**
 * What the report expects of what is asked about: its own columns of that sort, or else the figures that are called a prognosis of it,
 * such as "Prognose for årsresultatet" of "Resultat".
 */
export function forecastCells(about: LookedUp, { report }: AnswerContext): readonly ForecastCell[] {
  const all = report.sections.flatMap((section) =>
    section.items
      .filter(isReported)
      .flatMap((item) =>
        item.cells
          .filter((cell) => cell.period === report.period && isForecast(cell))
          .map((cell) => ({ section, item, cell })),
      ),
  );
  const own = all.filter(
    ({ section, item, cell }) =>
      about.sections.includes(section) &&
      (about.item === undefined || about.item.id === item.id) &&
      isOfRow(about, cell.id),
  );
  if (own.length > 0 || about.section === undefined) return own;
  const named = all.filter(({ cell }) => isNamedFor(cell.label, about.title));
  const near = named.filter(({ section }) => section.id === about.section?.id);
  return near.length > 0 ? near : named;
}

function isForecast({ column, label, value }: Cell): boolean {
  if (value === undefined || isVariance(column)) return false;
  if (/^(estimate|forecast)/u.test(column)) return true;
  return column === 'actual' && wordsOf(label).some((word) => isInList(word, 'question.wordsForecast'));
}

const shortest = 4;

/** "Prognose for årsresultatet" is of "Resultat". */
function isNamedFor(label: string, title: string): boolean {
  const stems = wordsOf(title).flatMap((word) => stemsOf(word).filter((stem) => stem.length >= shortest));
  return wordsOf(label).some((word) =>
    stemsOf(word).some((stem) => stems.some((known) => stem === known || stem.endsWith(known))),
  );
}
