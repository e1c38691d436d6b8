import { rowIds } from './row-ids.ts';
import type { Report, ReportItem, ReportSection } from '../assembly/report.ts';
import { localText } from '../language/local-text.ts';
import { inProse } from '../status/in-prose.ts';
import type { Status } from '../status/status.ts';
import { worstStatus } from '../status/worst-status.ts';
import type { AnswerContext } from './answer-context.ts';
import { currentCells } from './current-cells.ts';
import { sameTarget } from './same-target.ts';
import type { Target } from './question.ts';

/** What a question is about, found in the report. Without a target it is the report itself. */
export interface LookedUp {
  readonly title: string;
  readonly status: Status | undefined;
  readonly sections: readonly ReportSection[];
  readonly section?: ReportSection;
  readonly item?: ReportItem;
  /** The row's id. */
  readonly row?: string;
  /** The ids that its cells have. */
  readonly rows?: readonly string[];
}

/** Finds a target in the report; undefined when the report has no such thing. */
export function lookUp(target: Target | undefined, context: AnswerContext): LookedUp | undefined {
  const { report, language } = context;
  if (target === undefined) return whole(report);
  const section = report.sections.find(({ id }) => id === target.section);
  if (section === undefined) return undefined;
  const sections = [section];
  if (target.item === undefined) return { title: section.title, status: section.status, sections, section };
  const item = section.items.find(({ id }) => id === target.item);
  if (item === undefined) return undefined;
  if (target.row === undefined)
    return { title: item.title, status: proseOf(item.status), sections, section, item };
  const subject = context.subjects.find((candidate) => sameTarget(candidate.target, target));
  const rows = rowIds(target, context.definition);
  const cells = currentCells(item, report.period).filter(({ id }) => rows.includes(id));
  const title = subject === undefined ? (cells[0]?.label ?? item.title) : localText(subject.title, language);
  const status = worstStatus(cells.map((cell) => cell.status));
  return { title, status: proseOf(status), sections, section, item, row: target.row, rows };
}

function proseOf(status: Status | undefined): Status | undefined {
  return status && inProse(status);
}

function whole(report: Report): LookedUp {
  return { title: report.title, status: report.overall, sections: report.sections };
}
