import type { StatusRule } from '../../status/rule-schema.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { isDiscretionary } from '../shared/is-discretionary.ts';
import type { ScorecardColumn } from './columns.ts';
import { dataPeriod } from '../shared/data-period.ts';
import type { ScorecardRow } from './schema.ts';

/** What a row says of one column, with what is the row's own filled in. */
export interface RowColumn {
  readonly rule: StatusRule | undefined;
  readonly optional: boolean;
}

/** The rule of a row in a column, and whether it may be blank there. */
export function rowColumn(row: ScorecardRow, column: ScorecardColumn): RowColumn {
  const own = row.columns[column];
  if (own === false) return { rule: undefined, optional: true };
  const rule = own?.status ?? row.status;
  return { rule: rule === 'none' ? undefined : rule, optional: own?.optional ?? row.optional };
}

/** Whether a person chooses the colour of a figure, there being one. */
export function isChosen(row: ScorecardRow, column: ScorecardColumn, period: PeriodId): boolean {
  return isDiscretionary(rowColumn(row, column).rule, dataPeriod(period, row.dataLag));
}

/** Whether a colour is asked for at all: for the figure, or for a blank in its place. */
export function asksColour(row: ScorecardRow, column: ScorecardColumn, period: PeriodId): boolean {
  const hasRule = rowColumn(row, column).rule !== undefined;
  return isChosen(row, column, period) || (hasRule && row.blank === 'choose');
}
