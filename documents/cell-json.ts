import type { ReportSection } from '../report/assembly/report.ts';
import type { Language } from '../report/language/language.ts';
import type { Cell, CellSource } from '../report/value/cell.ts';
import type { CellJson } from './report-feed-schema.ts';
import { tableFigure } from './table-figure.ts';

const authors: Readonly<Record<CellSource, CellJson['authorRole']>> = {
  entered: 'section-owner',
  history: 'section-owner',
  plan: 'coordinator',
  computed: 'program',
};

/** Gives a cell of the machine-readable report, with the version and time of the answers that it stands in. */
export function cellJson(cell: Cell, section: ReportSection, language: Language): CellJson {
  const { trend, value, ...rest } = cell;
  return {
    ...defined(rest),
    ...(value === undefined ? {} : { value }),
    text: tableFigure(cell, language),
    ...(trend === undefined
      ? {}
      : { trend: { movement: trend.movement, ...(trend.good === undefined ? {} : { good: trend.good }) } }),
    authorRole: authors[cell.source],
    version: section.version,
    ...(section.answeredAt === undefined ? {} : { savedAt: section.answeredAt }),
  };
}

/** Leaves out what is there but undefined, so that the object is exactly what its JSON says. */
function defined<T extends object>(object: T): T {
  const copy = { ...object };
  let key: keyof T;
  for (key in copy) if (copy[key] === undefined) delete copy[key];
  return copy;
}
