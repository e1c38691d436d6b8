/** The columns of a statement in the order of the document, with what each group of them is switched on by. */
export const statementColumns = [
  'month',
  'monthBudget',
  'monthVariance',
  'yearToDate',
  'yearToDateBudget',
  'yearToDateVariance',
  'annualBudget',
] as const;

export type StatementColumn = (typeof statementColumns)[number];

/** Which part of the definition's `columns` shows a column. */
export function columnGroup(column: StatementColumn): 'month' | 'yearToDate' | 'annualBudget' {
  if (column === 'annualBudget') return 'annualBudget';
  return column.startsWith('month') ? 'month' : 'yearToDate';
}
