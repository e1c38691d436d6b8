import type { LookedUp } from './look-up.ts';

/** Whether a cell of this id is of the row that is asked about; any is, where no row is. */
export function isOfRow({ rows }: Pick<LookedUp, 'rows'>, id: string): boolean {
  return rows === undefined || rows.includes(id);
}
