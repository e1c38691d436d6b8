import type { ReportItem } from '../assembly/report.ts';
import type { TableBlock } from '../value/block.ts';
import type { Cell } from '../value/cell.ts';

/** A column's heading. `group` is the heading over it and its neighbours. */
export interface Column {
  readonly label: string;
  readonly group?: string;
}

/** Finds the heading of the column that a cell stands in; undefined when no table of the item shows it. */
export function columnOf(item: ReportItem, cell: Cell): Column | undefined {
  for (const block of item.blocks) {
    if (block.type !== 'table') continue;
    const index = placeOf(block, cell);
    if (index !== undefined) return block.columns[index];
  }
  return undefined;
}

function placeOf(block: TableBlock, cell: Cell): number | undefined {
  for (const row of block.rows) {
    const index = row.cells.findIndex((shown) => shown.type === 'value' && isSame(shown.cell, cell));
    if (index >= 0) return index;
  }
  return undefined;
}

function isSame(a: Cell, b: Cell): boolean {
  return a.id === b.id && a.column === b.column && a.period === b.period;
}
