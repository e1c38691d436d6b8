import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { lastPeriodText } from '../shared/last-period-text.ts';
import { recordsField } from '../shared/records-field.ts';
import { milestoneColumns, milestoneKey } from './columns.ts';
import { milestonesIn } from './milestone.ts';
import type { MilestonesItem } from './schema.ts';

/** The list as it was last time, without what was delivered then. */
export function milestonesFields(item: MilestonesItem, context: ItemContext): readonly Field[] {
  const before = milestonesIn(item, (cell) => lastPeriodText(cell, context));
  const list = {
    columns: milestoneColumns(item, context.language),
    maxRecords: item.maxRecords,
    key: milestoneKey(item),
    required: true,
    before: before.map(({ row }) => row),
    carried: before.filter(({ isDelivered }) => !isDelivered).map(({ row }) => row),
  };
  return [recordsField(list, context)];
}
