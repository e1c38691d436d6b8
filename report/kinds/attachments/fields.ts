import { translate } from '../../messages/translate.ts';
import type { Language } from '../../language/language.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import type { AttachmentsItem } from './schema.ts';

/** The columns of an attachment, in the order that they are written and printed in. */
export function attachmentColumns(
  language: Language,
): readonly { readonly id: 'title' | 'reference'; readonly label: string }[] {
  return [
    { id: 'title', label: translate(language, 'requirements.attachmentTitle') },
    { id: 'reference', label: translate(language, 'requirements.attachmentReference') },
  ];
}

/** All attachments in one text, a line for each. */
export function attachmentsFields(item: AttachmentsItem, { language }: ItemContext): readonly Field[] {
  const columns = attachmentColumns(language);
  return [
    {
      id: 'records',
      label: translate(language, 'kinds.records', { columns: columns.map(({ label }) => label).join(' | ') }),
      input: { type: 'records', columns, maxRecords: item.maxRecords },
      required: true,
    },
  ];
}
