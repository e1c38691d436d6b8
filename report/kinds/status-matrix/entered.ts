import { languages } from '../../language/language.ts';
import { localText } from '../../language/local-text.ts';
import { recordKey } from '../shared/record-key.ts';
import { type RecordRow, recordRows } from '../shared/record-row.ts';
import { lineColumns } from './columns.ts';
import type { MatrixRow, StatusMatrixItem } from './schema.ts';

/** Looks up what was answered by `row.column`, whichever way the matrix is filled in. */
export function enteredIn(
  item: StatusMatrixItem,
  textOf: (cell: string) => string | undefined,
): (cell: string) => string | undefined {
  if (item.entry === 'choices') return textOf;
  const found = new Map<string, string>();
  for (const line of linesIn(item, textOf)) {
    const row = rowNamed(item, line);
    for (const [column, text] of Object.entries(line)) {
      if (row !== undefined && text !== undefined) found.set(`${row.id}.${column}`, text);
    }
  }
  return (cell) => found.get(cell);
}

/** The lines of a matrix that is filled in as lines. */
export function linesIn(
  item: StatusMatrixItem,
  textOf: (cell: string) => string | undefined,
): readonly RecordRow[] {
  const columns = lineColumns(item, 'en').map(({ id }) => id);
  return recordRows(columns, item.rows.length, textOf);
}

/** The row that a line is about: by its label in any language, an alias or its id. */
export function rowNamed(item: StatusMatrixItem, line: RecordRow): MatrixRow | undefined {
  const named = recordKey(line, 'name');
  return item.rows.find(({ id, label, aliases }) =>
    [...languages.map((language) => localText(label, language)), ...aliases, id].some(
      (name) => recordKey({ name }, 'name') === named,
    ),
  );
}
