/** The columns of a statement in the order of the document. */
export const statementColumns = [
  'month',
  'monthBudget',
  'monthVariance',
  'yearToDate',
  'yearToDateBudget',
  'yearToDateVariance',
  'annualBudget',
  'forecast',
  'forecastVariance',
  'share',
] as const;

export type StatementColumn = (typeof statementColumns)[number];

/** The columns that somebody fills in. */
export const enteredColumns = ['month', 'yearToDate', 'forecast'] as const;

export type EnteredColumn = (typeof enteredColumns)[number];

export type ColumnGroup = 'month' | 'yearToDate' | 'annualBudget' | 'forecast' | 'share';

/** Which part of the definition's `columns` shows a column. */
export function columnGroup(column: StatementColumn): ColumnGroup {
  if (column === 'annualBudget' || column === 'share') return column;
  if (column.startsWith('forecast')) return 'forecast';
  return column.startsWith('month') ? 'month' : 'yearToDate';
}
