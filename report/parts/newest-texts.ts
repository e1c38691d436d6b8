import type { CellTexts } from '../answer/item-answer.ts';
import type { TakenItem } from '../answer/taken.ts';
import { groupBy } from '../checks/group-by.ts';
import { periodsOf } from './whole-texts.ts';

/**
 * The row that a cell belongs to; none for a cell that has no row, and for those of records, which are answered together.
 * @example rowOfCell('r27.answer') //=> 'r27'
 * @example rowOfCell('1.project') //=> ''
 */
function rowOfCell(cell: string): string {
  const [row = '', rest] = cell.split('.');
  return rest === undefined || /^\d+$/u.test(row) ? '' : row;
}

/** What another report says now of an item, each row from the newest period that says anything of it. */
export function newestTexts(taken: TakenItem): CellTexts {
  const rows = new Map<string, CellTexts>();
  for (const period of periodsOf(taken)) {
    const groups = groupBy(Object.entries(taken.periods[period]?.cells ?? {}), ([cell]) => rowOfCell(cell));
    for (const cells of groups) rows.set(rowOfCell(cells[0]?.[0] ?? ''), Object.fromEntries(cells));
  }
  return Object.fromEntries([...rows.values()].flatMap((cells) => Object.entries(cells)));
}
