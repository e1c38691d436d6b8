import { toDecimalText } from '../../number/decimal.ts';
import type { RuleSubject, SubjectTarget } from '../../status/check-rule.ts';
import type { Ruled } from '../ruled.ts';
import { type ScorecardColumn, scorecardColumns, targetMeasures } from './columns.ts';
import type { ScorecardItem, ScorecardRow } from './schema.ts';
import { readTarget } from './target-form.ts';
import { columnsOf } from './values.ts';

/** The rule of each row, and of each column that has its own. A target that only the plan gives is not known here. */
export function scorecardRules(item: ScorecardItem): readonly Ruled[] {
  return item.rows.flatMap((row, index) => {
    const own = scorecardColumns.flatMap((column): readonly Ruled[] => {
      const said = row.columns[column];
      if (said === false || said?.status === undefined || said.status === 'none') return [];
      const path = ['rows', index, 'columns', column, 'status'];
      const subject = subjectOf(row, [column], said.target ?? row.target);
      return [{ path, rule: said.status, subject, planned: plannedOf(row, [column]) }];
    });
    if (row.status === undefined) return own;
    const columns = columnsOf(item, row).filter((column) => usesRowRule(row, column));
    const path = ['rows', index, 'status'];
    const subject = subjectOf(row, columns, row.target);
    return [{ path, rule: row.status, subject, planned: plannedOf(row, columns) }, ...own];
  });
}

function usesRowRule(row: ScorecardRow, column: ScorecardColumn): boolean {
  const said = row.columns[column];
  return said !== false && said?.status === undefined;
}

function subjectOf(
  row: ScorecardRow,
  columns: readonly ScorecardColumn[],
  target: number | string | undefined,
): RuleSubject {
  const { unit, decimals, direction } = row;
  return {
    unit,
    decimals,
    direction,
    target: target === undefined ? undefined : readTarget(target).value,
    targets: columns.flatMap((column) => targetsOf(row, column)),
    addsUp: row.aggregation === 'sum' && columns.length > 1,
    hasBaseline: row.baseline !== undefined,
  };
}

function targetsOf(row: ScorecardRow, column: ScorecardColumn): readonly SubjectTarget[] {
  const said = row.columns[column];
  const own = said === false || (said?.target ?? said?.targets) === undefined ? row : said;
  // Of figures that are added up the row's target is the period's alone.
  if (own === row && row.aggregation === 'sum' && column !== 'period') return [];
  const later = own?.targets ?? [];
  const { target } = own ?? {};
  return [
    ...(target === undefined ? [] : [{ relation: row.relation, ...readTarget(target), column }]),
    ...later.map(({ from, target: value }) => ({ value: toDecimalText(value), from, column })),
  ];
}

function plannedOf(row: ScorecardRow, columns: readonly ScorecardColumn[]): Ruled['planned'] {
  const defined = row.target === undefined ? undefined : readTarget(row.target).relation;
  return {
    cell: row.id,
    targets: columns.map((column) => targetMeasures[column]),
    relation: row.relation ?? defined,
  };
}
