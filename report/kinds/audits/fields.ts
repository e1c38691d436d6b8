import { translate } from '../../messages/translate.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { auditColumns } from './columns.ts';
import type { AuditsItem } from './schema.ts';

/** All audits in one text, a line for each. */
export function auditsFields(item: AuditsItem, { language }: ItemContext): readonly Field[] {
  const columns = auditColumns(language);
  return [
    {
      id: 'records',
      label: translate(language, 'kinds.records', { columns: columns.map(({ label }) => label).join(' | ') }),
      input: { type: 'records', columns, maxRecords: item.maxRecords },
      required: true,
    },
  ];
}
