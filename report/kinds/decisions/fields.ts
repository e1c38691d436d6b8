import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { lastPeriodText } from '../shared/last-period-text.ts';
import { recordsField } from '../shared/records-field.ts';
import { decisionColumns } from './columns.ts';
import { decisionsIn } from './decisions-in.ts';
import type { DecisionsItem } from './schema.ts';

/** The list as it was last time. */
export function decisionsFields(item: DecisionsItem, context: ItemContext): readonly Field[] {
  const before = decisionsIn(item, (cell) => lastPeriodText(cell, context)).map(
    ({ key: _key, ...row }) => row,
  );
  const columns = decisionColumns(context.language);
  const { maxRecords } = item;
  return [recordsField({ columns, maxRecords, required: true, before, carried: before }, context)];
}
