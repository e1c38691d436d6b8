import type { ItemAnswer } from '../../answer/item-answer.ts';
import { localText } from '../../language/local-text.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { readRecords } from './read-records.ts';
import type { ListItem } from './schema.ts';

export function computeList(
  item: ListItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const records = readRecords(item, (cell) => answer?.cells[cell]);
  const columns = item.columns.map(({ id, label }) => ({ id, label: localText(label, context.language) }));
  return { cells: [], blocks: records.length === 0 ? [] : [{ type: 'records', columns, records }] };
}
