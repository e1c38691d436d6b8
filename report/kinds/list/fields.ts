import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { periodName } from '../shared/period-name.ts';
import { previousValue } from '../shared/previous-value.ts';
import { readRecords } from './read-records.ts';
import type { ListItem } from './schema.ts';

/** All records in one text, a line for each. */
export function listFields(item: ListItem, context: ItemContext): readonly Field[] {
  const { language } = context;
  const columns = item.columns.map(({ id, label }) => ({ id, label: localText(label, language) }));
  const previous = previousValue(context, (period) => {
    const count = readRecords(item, (cell) => context.history(cell, period)).length;
    return count === 0 ? undefined : count;
  });
  return [
    {
      id: 'records',
      label: translate(language, 'kinds.records', { columns: columns.map(({ label }) => label).join(' | ') }),
      input: { type: 'records', columns, maxRecords: item.maxRecords },
      required: true,
      hint:
        previous &&
        translate(language, 'kinds.hintRecords', {
          period: periodName(previous.period, context),
          count: previous.value,
        }),
    },
  ];
}
