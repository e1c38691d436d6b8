import type { ReportItem } from '../assembly/report.ts';
import type { Cell } from '../value/cell.ts';
import { currentCells } from './current-cells.ts';

/** The cells of one row of an item. */
export interface CellRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** How many rows stand for an item that names none as important. */
const fewRows = 3;

/** An item's rows as they are now, in the item's order. */
export function cellRows(item: ReportItem, period: string): readonly CellRow[] {
  const rows = new Map<string, Cell[]>();
  for (const cell of currentCells(item, period)) {
    rows.set(cell.id, [...(rows.get(cell.id) ?? []), cell]);
  }
  return [...rows].map(([id, cells]) => ({ id, label: cells[0]?.label ?? item.title, cells }));
}

/** The rows that matter in a short answer: those with a colour or named as headlines, else the totals, else the first. */
export function importantRows(item: ReportItem, rows: readonly CellRow[]): readonly CellRow[] {
  const marked = rows.filter(({ cells }) =>
    cells.some((cell) => cell.headline === true || cell.status !== undefined),
  );
  if (marked.length > 0) return marked;
  const totals = totalIds(item);
  const total = rows.filter(({ id }) => totals.has(id));
  return total.length > 0 ? total : rows.slice(0, fewRows);
}

function totalIds(item: ReportItem): ReadonlySet<string> {
  const rows = item.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
  return new Set(
    rows
      .filter((row) => row.style === 'total')
      .flatMap((row) => row.cells.flatMap((shown) => (shown.type === 'value' ? [shown.cell.id] : []))),
  );
}
