import type { Ruled } from '../ruled.ts';
import type { StatementItem } from './schema.ts';
import { statusDirection } from './status-direction.ts';

/** The rule of the one cell that gives the statement its colour. */
export function statementRules({ status, unit, decimals, lines }: StatementItem): readonly Ruled[] {
  if (status === undefined) return [];
  const direction = statusDirection(lines, status);
  return [{ path: ['status'], rule: { bands: status.bands }, subject: { unit, decimals, direction } }];
}
