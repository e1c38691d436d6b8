import type { JsonObject } from '../card.ts';
import { richText } from '../elements/rich-text.ts';
import { textRun } from '../elements/text-run.ts';
import type { FieldPair } from './field-groups.ts';
import { formField } from './form-field.ts';
import type { FormSetting } from './text-room.ts';

/**
 * Gives two figures of one line side by side under the line's name. Where columns cannot be shown they stand one above
 * the other.
 */
export function inputPair(item: string, pair: FieldPair, setting: FormSetting): readonly JsonObject[] {
  const inputs = pair.fields.map(({ field, label }) =>
    formField(item, field, setting, { label, bare: true }),
  );
  return [
    richText([textRun(pair.title, { weight: 'bolder' })], 'medium'),
    {
      type: 'ColumnSet',
      spacing: 'small',
      columns: inputs.map((items) => ({ type: 'Column', width: 'stretch', items })),
      ...(setting.stacked ? { fallback: { type: 'Container', spacing: 'small', items: inputs.flat() } } : {}),
    },
  ];
}
