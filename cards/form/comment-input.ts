import type { FormItem } from '../../report/form/section-form.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { problemLine } from './problem-line.ts';
import { textInput } from './text-input.ts';
import type { FormSetting } from './text-room.ts';

/** Gives an item's comment, unless the item is itself a text: then a comment would only ask the same twice. */
export function commentInput(item: FormItem, setting: FormSetting): readonly JsonObject[] {
  const { text, required, problem, hidden } = item.comment;
  if (hidden === true && problem === undefined) return [];
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
