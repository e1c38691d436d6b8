import type { StatementColumn } from './columns.ts';
import type { StatementItem } from './schema.ts';

/**
 * Which way is better in the cell that gives a statement its colour: a variance is favourable when it is positive whatever
 * the line, and costs themselves are better when lower.
 */
export function statusDirection(
  lines: StatementItem['lines'],
  status: { readonly line: string; readonly column: StatementColumn },
): 'higher' | 'lower' {
  if (status.column.endsWith('Variance')) return 'higher';
  const line = lines.find(({ id }) => id === status.line);
  return line?.class === 'cost' || line?.class === 'contra-cost' ? 'lower' : 'higher';
}
