import type { Ruled } from '../ruled.ts';
import type { StatementItem } from './schema.ts';
import { shareDecimals } from './values.ts';
import { statusDirection } from './status-direction.ts';

/** The rule of the one cell that gives the statement its colour. */
export function statementRules({ status, unit, decimals, lines }: StatementItem): readonly Ruled[] {
  if (status === undefined) return [];
  const measure =
    status.column === 'share' ? ({ unit: 'percent', decimals: shareDecimals } as const) : { unit, decimals };
  const direction = statusDirection(lines, status);
  return [{ path: ['status'], rule: { bands: status.bands }, subject: { ...measure, direction } }];
}
