import { type ColumnGroup, columnGroup, type StatementColumn, statementColumns } from './columns.ts';

/** The part of a definition that says which columns a statement has. */
export type ColumnChoice = Readonly<Record<ColumnGroup, boolean>> & {
  readonly show?: readonly StatementColumn[] | undefined;
};

/** The columns that the definition shows: those it lists, or else those of the groups that are on. */
export function shownColumns({ columns }: { readonly columns: ColumnChoice }): readonly StatementColumn[] {
  return columns.show ?? statementColumns.filter((column) => columns[columnGroup(column)]);
}

/** Whether somebody must fill in a column, because it is shown or because one that is shown is computed from it. */
export function isAsked(
  item: { readonly columns: ColumnChoice },
  column: 'month' | 'yearToDate' | 'forecast',
): boolean {
  const computed = `${column}Variance`;
  return shownColumns(item).some(
    (shown) => shown === column || shown === computed || (column === 'yearToDate' && shown === 'share'),
  );
}
