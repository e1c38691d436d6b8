import { localText } from '../../language/local-text.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import type { NarrativeItem } from './schema.ts';

export function narrativeFields(item: NarrativeItem, context: ItemContext): readonly Field[] {
  return [
    {
      id: 'text',
      label: localText(item.title, context.language),
      input: { type: 'text', multiline: true, maxLength: item.maxLength },
      required: !item.optional,
    },
  ];
}
