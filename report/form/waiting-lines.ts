import type { FormInputs } from '../conversation/card-action.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { type AskedItem, askedItems } from './asked-items.ts';
import { cleanText } from './clean-text.ts';
import type { FormScope } from './form-scope.ts';
import { inputKey, ticked } from './input-key.ts';
import { nothingText } from './nothing-text.ts';
import { shownText } from './shown-text.ts';

/** One thing that waits to be delivered. */
export interface WaitingLine {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/**
 * Everything that inputs would deliver, in the words and the order of the form, to be confirmed by the person.
 * @example waitingLines(scope, { 'sick-leave/short': '2,4' })
 * //=> [{ key: 'sick-leave/short', label: 'Korttidsfravær (under 16 dager)', text: '2,4' }]
 */
export function waitingLines(scope: FormScope, inputs: FormInputs): readonly WaitingLine[] {
  return askedItems(scope).flatMap((asked) => itemLines(asked, inputs));
}

function itemLines(asked: AskedItem, inputs: FormInputs): readonly WaitingLine[] {
  const { item, fields, answer, context } = asked;
  const { language } = context;
  const title = localText(item.title, language);
  const marks = (['nil', 'not-applicable'] as const).flatMap((kind) => {
    const key = inputKey(item.id, kind);
    return ticked(inputs, key) === true ? [{ key, label: title, text: nothingText(asked, kind) }] : [];
  });
  const texts = [
    ...fields.map((field) => ({ id: field.id, label: field.label, before: shownText(asked, field) })),
    {
      id: 'comment',
      label: translate(language, 'form.comment-on', { item: title }),
      before: answer?.comment ?? '',
    },
  ];
  const lines = texts.flatMap(({ id, label, before }) => {
    const key = inputKey(item.id, id);
    const text = inputs[key];
    if (text === undefined) return [];
    if (cleanText(text) !== '') return [{ key, label, text }];
    // What is emptied is delivered too.
    return before === '' ? [] : [{ key, label, text: '–' }];
  });
  return [...marks, ...lines];
}
