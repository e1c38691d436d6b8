import { localText } from '../../language/local-text.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { lastPeriodText } from '../shared/last-period-text.ts';
import type { RecordRow } from '../shared/record-row.ts';
import { recordsField } from '../shared/records-field.ts';
import { lineColumns } from './columns.ts';
import { enteredIn, linesIn } from './entered.ts';
import type { MatrixRow, StatusMatrixItem } from './schema.ts';
import { sourceOf } from './source.ts';

/** The rows that somebody is asked for, a line each, named and with last time's colours in it. */
export function linesField(item: StatusMatrixItem, context: ItemContext): Field {
  const last = (cell: string) => lastPeriodText(cell, context);
  const earlier = enteredIn(item, last);
  const columns = lineColumns(item, context.language);
  const carried = item.rows
    .filter((row) => asksFor(item, row))
    .map((row): RecordRow => {
      const name = localText(row.label, context.language);
      const texts = columns.slice(1).map(({ id }) => [id, earlier(`${row.id}.${id}`)] as const);
      return { name, ...Object.fromEntries(texts) };
    });
  const maxRecords = item.rows.length;
  return recordsField(
    { columns, maxRecords, key: 'name', required: true, before: linesIn(item, last), carried },
    context,
  );
}

function asksFor(item: StatusMatrixItem, row: MatrixRow): boolean {
  if (item.reference !== undefined || item.overall === 'chosen') return true;
  if (item.board && row.from === undefined) return true;
  return item.dimensions.some((dimension) => sourceOf(row, dimension) === undefined);
}
