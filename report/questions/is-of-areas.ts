import type { Cell } from '../value/cell.ts';
import type { Area } from './area.ts';

/** Whether a cell is a project's colour in one of some areas: a column of a matrix, a row of a project's own status. All are where none is named. */
export function isOfAreas({ item, id, column }: Cell, areas: readonly Area[] | undefined): boolean {
  return (
    areas === undefined || areas.some((area) => area.item === item && (area.id === column || area.id === id))
  );
}
