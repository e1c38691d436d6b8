import type { ReportItem } from '../assembly/report.ts';
import type { Cell } from '../value/cell.ts';

/**
 * Gives an item's cells of the report's own period, with those that it shows beside them from other times (same period
 * last year), but not the earlier values of the same column.
 */
export function currentCells(item: ReportItem, period: string): readonly Cell[] {
  const current = item.cells.filter((cell) => cell.period === period);
  const columns = new Set(current.map((cell) => cell.column));
  return item.cells.filter((cell) => cell.period === period || !columns.has(cell.column));
}
