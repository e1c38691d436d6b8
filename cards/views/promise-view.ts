import { promiseReasonAtMost, promiseReasonInput, type PromiseForm } from '../../report/form/promise-form.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { clipName } from '../clip-name.ts';
import { buttonRows } from '../elements/button-rows.ts';
import { executeAction } from '../elements/execute-action.ts';
import { heading } from '../elements/heading.ts';
import { userText } from '../elements/user-text.ts';
import { quietText } from '../elements/quiet-text.ts';
import { formField } from '../form/form-field.ts';
import type { FormView } from './form-view.ts';

/** A reason that was refused for its length is given back by its beginning. */
const longestReason = 4000;

/** Gives the view of a promise, laid out as a form of one input. */
export function promiseView(promise: PromiseForm, language: Language, token: string): FormView {
  const { title, reason, problem } = promise;
  const [item = '', field = ''] = promiseReasonInput.split('/');
  const room = new Map(reason.length > longestReason ? [[promiseReasonInput, longestReason]] : []);
  const input = { type: 'text', multiline: false, maxLength: promiseReasonAtMost } as const;
  const label = translate(language, 'cards.later-reason');
  return {
    lang: language,
    kicker: promise.reportTitle,
    title: clipName(title),
    heading: heading(clipName(title), 'large'),
    deadline: quietText(translate(language, 'cards.later-told'), 'small'),
    notice: [{ style: 'emphasis', text: userText(`✓\u00a0${promise.noted}`) }],
    items: formField(
      item,
      {
        field: { id: field, label, input, required: true },
        text: reason,
        ...(problem === undefined ? {} : { problem }),
      },
      { language, token, room, stacked: false },
    ),
    ...buttonRows(promiseButtons(promise, language)),
  };
}

function promiseButtons(promise: PromiseForm, language: Language): readonly JsonObject[] {
  const { report, period, section, part, version } = promise;
  const ref = { report, period, section, part, version };
  return [
    executeAction(
      translate(language, 'cards.later-save'),
      { ...ref, type: 'later-reason', items: promise.items },
      { withInputs: true },
    ),
    executeAction(translate(language, 'cards.fill-in-now'), { ...ref, type: 'open-form' }, { primary: true }),
  ];
}
