import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { clip } from '../clip.ts';
import { quietText } from '../elements/quiet-text.ts';
import { richText } from '../elements/rich-text.ts';
import { textRun } from '../elements/text-run.ts';
import { userText } from '../elements/user-text.ts';
import { inputId } from '../input-id.ts';
import { longestProblem } from './problem-line.ts';
import type { FormSetting } from './text-room.ts';

export interface TextInputNeeds {
  readonly item: string;
  readonly field: string;
  readonly label: string;
  readonly text: string;
  readonly placeholder?: string | undefined;
  readonly problem: string | undefined;
  readonly multiline: boolean;
  readonly setting: FormSetting;
}

/**
 * Gives a text input with its text in it. A stored text that the card has no room for is shown by its beginning without an
 * input, and so stays as it is; a refused one is given back by its beginning, and the card says so. There is no `maxLength`:
 * clients cut what is pasted without a word, the server says what is wrong.
 */
export function textInput(needs: TextInputNeeds): readonly JsonObject[] {
  const { item, field, label, text, problem, setting } = needs;
  const room = setting.room.get(`${item}/${field}`);
  const length = String(text.length);
  if (room !== undefined && problem === undefined) {
    return [
      richText([textRun(label, { weight: 'bolder' })], 'medium'),
      ...userText(clip(text, room)),
      quietText(translate(setting.language, 'cards.text-kept', { length })),
    ];
  }
  const input = {
    type: 'Input.Text',
    id: inputId(item, field, setting.token),
    label,
    ...(needs.placeholder === undefined ? {} : { placeholder: needs.placeholder }),
    ...(text === '' ? {} : { value: room === undefined ? text : clip(text, room) }),
    ...(needs.multiline ? { isMultiline: true } : {}),
    ...(problem === undefined ? {} : { errorMessage: clip(problem, longestProblem) }),
    spacing: 'medium',
  };
  return room === undefined
    ? [input]
    : [input, quietText(translate(setting.language, 'cards.text-cut', { length }))];
}
