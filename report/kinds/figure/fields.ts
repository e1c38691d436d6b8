import { translate } from '../../messages/translate.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { linkField } from '../shared/link-field.ts';
import type { FigureItem } from './schema.ts';

/** What the figure shows, for those who cannot see it, and where it is. */
export function figureFields(item: FigureItem, { language }: ItemContext): readonly Field[] {
  const shows: Field = {
    id: 'text',
    label: translate(language, 'requirements.figureShows'),
    input: { type: 'text', multiline: true, maxLength: 2000 },
    required: !item.optional,
  };
  if (item.link !== undefined) return [shows];
  return [shows, { ...linkField('link', undefined, language), required: !item.optional }];
}
