import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { lastPeriodText } from '../shared/last-period-text.ts';
import { recordsField } from '../shared/records-field.ts';
import { riskRecordColumns } from './columns.ts';
import { risksIn } from './risk.ts';
import type { RisksItem } from './schema.ts';

/** The list as it was last time. */
export function risksFields(item: RisksItem, context: ItemContext): readonly Field[] {
  const before = risksIn(item, (cell) => lastPeriodText(cell, context)).map(({ row }) => row);
  const columns = riskRecordColumns(item, context.language);
  const { maxRecords } = item;
  return [
    recordsField({ columns, maxRecords, key: 'risk', required: true, before, carried: before }, context),
  ];
}
