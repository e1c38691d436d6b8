import { translate } from '../../messages/translate.ts';
import type { Field, RecordColumn } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { periodName } from './period-name.ts';
import { periodBefore } from './period-before.ts';
import { cellsOfRecords, type RecordRow } from './record-row.ts';

/** The field of an open list: a record a line, with last period's records in it to be changed, added to or taken away. */
export function recordsField(
  list: {
    readonly columns: readonly RecordColumn[];
    readonly maxRecords: number;
    readonly key?: string;
    readonly required: boolean;
    /** Last period's records, all of them and those that go on. */
    readonly before: readonly RecordRow[];
    readonly carried: readonly RecordRow[];
  },
  context: ItemContext,
): Field {
  const { language } = context;
  const { columns, maxRecords, key, required, before, carried } = list;
  const last = periodName(periodBefore(context), context);
  return {
    id: 'records',
    label: translate(language, 'kinds.records', { columns: columns.map(({ label }) => label).join(' | ') }),
    input: { type: 'records', columns, maxRecords, ...(key === undefined ? {} : { key }) },
    required,
    ...(before.length === 0
      ? {}
      : { hint: translate(language, 'kinds.hintRecords', { period: last, count: before.length }) }),
    prefill: cellsOfRecords(carried),
  };
}
