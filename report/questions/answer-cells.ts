import type { ReportSection } from '../assembly/report.ts';
import type { AnswerCell } from '../conversation/answer.ts';
import type { Cell } from '../value/cell.ts';

/** Where figures of a section stand in the store, for those who check an answer. @example answerCells(hr, cells)[0]?.row //=> 'total' */
export function answerCells(
  section: Pick<ReportSection, 'id' | 'version'>,
  cells: readonly Cell[],
): readonly AnswerCell[] {
  return cells
    .filter(({ value, status }) => value !== undefined || status !== undefined)
    .map(({ item, id, column, period, value, unit, status }) => ({
      section: section.id,
      item,
      row: id,
      column,
      period,
      ...(value === undefined ? {} : { value }),
      unit,
      ...(status === undefined ? {} : { status: status.colour }),
      version: section.version,
    }));
}
