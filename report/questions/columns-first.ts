import type { Cell } from '../value/cell.ts';
import { isVariance } from '../value/is-variance.ts';
import type { ColumnAsked } from './column-asked.ts';

/** The cells of a row with those of the column that is asked for first. @example columnsFirst(cells, 'to-date')[0]?.column //=> 'yearToDate' */
export function columnsFirst(cells: readonly Cell[], asked: ColumnAsked | undefined): readonly Cell[] {
  if (asked === undefined) return cells;
  const first = cells.filter(({ column }) => isAsked(column, asked));
  return [...first, ...cells.filter((cell) => !first.includes(cell))];
}

function isAsked(column: string, asked: ColumnAsked): boolean {
  switch (asked) {
    case 'variance':
      return isVariance(column);
    case 'budget':
      return /budget/iu.test(column);
    case 'estimate':
      return column.startsWith('estimate') || column.startsWith('forecast');
    case 'to-date':
      return column.startsWith('yearToDate');
  }
}
