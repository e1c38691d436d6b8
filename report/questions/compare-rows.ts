import { rowIds } from './row-ids.ts';
import type { Report } from '../assembly/report.ts';
import { subtractDecimals } from '../number/decimal.ts';
import type { Cell } from '../value/cell.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { AnswerContext } from './answer-context.ts';
import { cellRows, importantRows } from './cell-rows.ts';
import type { Target } from './question.ts';

/** One figure in two periods; a period in which it was not reported has no cell: blank is not zero. */
export interface ComparedRow {
  readonly section: string;
  readonly label: string;
  readonly cell: Cell | undefined;
  readonly other: Cell | undefined;
  /** The first less the second; undefined where either is missing. */
  readonly difference: DecimalText | undefined;
}

/**
 * The figures of what is asked about in two reports, in the order of the first. Of a section or the whole report the figures that
 * matter in a short answer, of an item or a row all.
 */
export function comparedRows(
  target: Target | undefined,
  { report, other, definition }: Pick<AnswerContext, 'report' | 'other' | 'definition'>,
): readonly ComparedRow[] {
  const rows = target?.row === undefined ? undefined : rowIds(target, definition);
  return report.sections
    .filter(({ id }) => target === undefined || id === target.section)
    .flatMap((section) =>
      section.items
        .filter(({ id }) => target?.item === undefined || id === target.item)
        .flatMap((item) => {
          const own = cellRows(item, report.period).filter(
            ({ id }) => rows === undefined || rows.includes(id),
          );
          const shown = target?.item === undefined ? importantRows(item, own) : own;
          return shown.flatMap(({ id, label, cells }) => {
            const cell = mainCell(cells, report.period);
            const then = otherCell(other, section.id, item.id, id, cell?.column);
            if (cell?.value === undefined && then?.value === undefined) return [];
            return [{ section: section.id, label, cell, other: then, difference: differenceOf(cell, then) }];
          });
        }),
    );
}

/** The cell that a row is known by: what was, rather than what was planned. */
function mainCell(cells: readonly Cell[], period: string): Cell | undefined {
  const own = cells.filter((cell) => cell.period === period && cell.value !== undefined);
  return own.find(({ column }) => column === 'actual') ?? own[0];
}

function otherCell(
  other: Report | undefined,
  section: string,
  item: string,
  row: string,
  column: string | undefined,
): Cell | undefined {
  return other?.sections
    .find(({ id }) => id === section)
    ?.items.find(({ id }) => id === item)
    ?.cells.find(
      (cell) =>
        cell.id === row && cell.period === other.period && (column === undefined || cell.column === column),
    );
}

/** The first less the second; undefined where either is missing, or they are not of a sort. */
export function differenceOf(cell: Cell | undefined, other: Cell | undefined): DecimalText | undefined {
  if (cell?.value === undefined || other?.value === undefined) return undefined;
  if (cell.relation !== undefined || other.relation !== undefined || cell.unit !== other.unit)
    return undefined;
  return subtractDecimals(cell.value, other.value);
}
