/** One record of a list, its texts by column id; a column without text is absent. */
export type RecordRow = Readonly<Record<string, string | undefined>>;

/**
 * Gathers records from the cells `1.name`, `1.date`, `2.name` …, in the order of their numbers. A record without any text
 * is left out.
 * @example recordRows(['name'], 5, (cell) => ({ '2.name': 'A' })[cell]) //=> [{ name: 'A' }]
 */
export function recordRows(
  columns: readonly string[],
  most: number,
  textOf: (cell: string) => string | undefined,
): readonly RecordRow[] {
  const rows = Array.from({ length: most }, (_, index): [string, string][] =>
    columns.flatMap((column) => {
      const text = textOf(`${index + 1}.${column}`) ?? '';
      return text.trim() === '' ? [] : [[column, text]];
    }),
  );
  return rows.filter((row) => row.length > 0).map((row) => Object.fromEntries(row));
}

/** The cells of records, numbered from 1: the other way round. */
export function cellsOfRecords(rows: readonly RecordRow[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).flatMap(([column, text]) =>
        text === undefined ? [] : [[`${index + 1}.${column}`, text]],
      ),
    ),
  );
}
