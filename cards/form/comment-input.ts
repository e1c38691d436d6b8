import type { FormItem } from '../../report/form/section-form.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { problemLine } from './problem-line.ts';
import { textInput } from './text-input.ts';
import type { FormSetting } from './text-room.ts';

/** Gives an item's comment. Where the item's own field is a text, an empty comment would only ask the same twice. */
export function commentInput(item: FormItem, setting: FormSetting): readonly JsonObject[] {
  const { text, required, problem } = item.comment;
  const ownText = item.fields.some(
    ({ field }) => field.input.type === 'records' || (field.input.type === 'text' && field.input.multiline),
  );
  if (ownText && !required && text === '' && problem === undefined) return [];
  const label = translate(setting.language, 'cards.comment');
  return [
    ...textInput({
      item: item.id,
      field: 'comment',
      label: required ? label : translate(setting.language, 'cards.optional', { label }),
      text,
      placeholder: translate(
        setting.language,
        required ? 'cards.comment-required' : 'cards.comment-placeholder',
      ),
      problem,
      multiline: true,
      setting,
    }),
    ...problemLine(problem),
  ];
}
