import type { Cell } from '../value/cell.ts';

/** Whether a person chose a cell's colour where the definition leaves it to one. An overridden colour says itself who decided. */
export function isChosen({ status }: Cell): boolean {
  if (status === undefined || status.overridden !== undefined) return false;
  return status.decidedBy === 'person' && ['green', 'yellow', 'red'].includes(status.colour);
}
