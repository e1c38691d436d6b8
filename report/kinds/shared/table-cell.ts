import type { TableCell } from '../../value/block.ts';
import type { Cell } from '../../value/cell.ts';

/** A cell's place in a table; blank when there is no cell or no value in it. */
export function tableCell(cell: Cell | undefined): TableCell {
  return cell?.value === undefined ? { type: 'blank' } : { type: 'value', cell };
}
