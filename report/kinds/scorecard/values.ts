import { addDecimals, divideDecimals, multiplyDecimals, toDecimalText } from '../../number/decimal.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ScorecardColumn } from './columns.ts';
import { periodsOfDataYear } from '../shared/data-period.ts';
import { type Figure, readFigure } from './figure.ts';
import type { ScorecardItem, ScorecardRow } from './schema.ts';

/** The entered text of a cell, in any period. */
export type Lookup = (cell: string, period: PeriodId) => string | undefined;

/** More than is printed, so that only what is printed is rounded. */
const exactly = 20;

/** A row's figure in a period: as entered, or for the year to date made from the periods that it has. */
export function figureIn(
  row: ScorecardRow,
  column: ScorecardColumn,
  period: PeriodId,
  lookup: Lookup,
): Figure | undefined {
  const entered = readFigure(lookup(`${row.id}.${column}`, period));
  if (entered !== undefined || column !== 'yearToDate') return entered;
  const value = aggregated(row, period, lookup);
  return value === undefined ? undefined : { value };
}

/** Blank is not zero: a year with a period missing has no sum, and no mean. */
function aggregated(row: ScorecardRow, period: PeriodId, lookup: Lookup): DecimalText | undefined {
  if (row.aggregation === 'entered') return undefined;
  const periods = periodsOfDataYear(period, row.dataLag);
  const values = exactValues(row.id, periods, lookup);
  const [last] = values.slice(-1);
  if (row.aggregation === 'last') return readFigure(lookup(`${row.id}.period`, period))?.value;
  if (last === undefined || values.length < periods.length) return undefined;
  if (row.aggregation === 'sum') return addDecimals(...values);
  if (row.aggregation === 'mean') {
    return divideDecimals(addDecimals(...values), toDecimalText(values.length), exactly);
  }
  const weights = exactValues(row.weightedBy ?? '', periods, lookup);
  const total = addDecimals(...weights);
  if (weights.length < values.length || total === '0') return undefined;
  const products = values.map((value, index) => multiplyDecimals(value, weights[index] ?? total));
  return divideDecimals(addDecimals(...products), total, exactly);
}

function exactValues(row: string, periods: readonly PeriodId[], lookup: Lookup): readonly DecimalText[] {
  return periods.flatMap((period) => {
    const figure = readFigure(lookup(`${row}.period`, period));
    return figure === undefined || figure.relation !== undefined ? [] : [figure.value];
  });
}

/** The columns of a row that the scorecard shows. */
export function columnsOf(item: ScorecardItem, row: ScorecardRow): readonly ScorecardColumn[] {
  return shownColumns(item).filter((column) => row.columns[column] !== false);
}

/** The columns that the scorecard shows. */
export function shownColumns({ columns }: ScorecardItem): readonly ScorecardColumn[] {
  const all = ['period', 'yearToDate', 'estimate'] as const;
  return all.filter((column) => columns[column] !== false);
}
