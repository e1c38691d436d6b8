import type { Ruled } from '../ruled.ts';
import { scorecardColumns } from './columns.ts';
import type { ScorecardItem } from './schema.ts';
import { readTarget } from './target-form.ts';

/** The rule of each row, and of each column that has its own. A target that only the plan gives is not known here. */
export function scorecardRules(item: ScorecardItem): readonly Ruled[] {
  return item.rows.flatMap((row, index) => {
    const { unit, decimals, direction } = row;
    const subject = (target: number | string | undefined) => ({
      unit,
      decimals,
      direction,
      target: target === undefined ? undefined : readTarget(target).value,
    });
    const own = scorecardColumns.flatMap((column): readonly Ruled[] => {
      const said = row.columns[column];
      if (said === false || said?.status === undefined || said.status === 'none') return [];
      const path = ['rows', index, 'columns', column, 'status'];
      return [{ path, rule: said.status, subject: subject(said.target ?? row.target) }];
    });
    if (row.status === undefined) return own;
    return [{ path: ['rows', index, 'status'], rule: row.status, subject: subject(row.target) }, ...own];
  });
}
