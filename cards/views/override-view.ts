import type { OverrideField, OverrideForm } from '../../report/form/override-form.ts';
import type { Field } from '../../report/kinds/field.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { clip } from '../clip.ts';
import { clipName } from '../clip-name.ts';
import { buttonRows } from '../elements/button-rows.ts';
import { executeAction } from '../elements/execute-action.ts';
import { heading } from '../elements/heading.ts';
import { quietText } from '../elements/quiet-text.ts';
import { userText } from '../elements/user-text.ts';
import { type FieldLook, formField } from '../form/form-field.ts';
import type { FormSetting } from '../form/text-room.ts';
import type { FormView } from './form-view.ts';

/** A reason that was refused for its length is given back by its beginning. */
const longestReason = 4000;
const longestNotice = 2000;

/** Gives the view of an override, laid out as a form. */
export function overrideView(form: OverrideForm, language: Language, token: string): FormView {
  const { texts, problems, notice } = form;
  const room = new Map(texts.reason.length > longestReason ? [['override/reason', longestReason]] : []);
  const setting: FormSetting = { language, token, room, stacked: false };
  const title = translate(language, 'cards.override-title', { section: clipName(form.sectionTitle) });
  const input = (id: OverrideField, asked: Field['input'], look?: FieldLook): readonly JsonObject[] => {
    const label = translate(language, `cards.override-${id}`);
    const problem = problems[id];
    const field = { id, label, input: asked, required: true };
    return formField(
      'override',
      { field, text: texts[id], ...(problem === undefined ? {} : { problem }) },
      setting,
      look,
    );
  };
  return {
    lang: language,
    kicker: form.reportTitle,
    title,
    heading: heading(title, 'large'),
    deadline: quietText(translate(language, 'cards.override-about'), 'small'),
    notice:
      notice === undefined
        ? []
        : [{ style: 'warning', text: userText(`▲\u00a0${clip(notice, longestNotice)}`) }],
    items: [
      ...input('figure', { type: 'choice', choices: form.figures }),
      ...input('colour', { type: 'choice', choices: form.colours }, { choicesOpen: true }),
      ...input('reason', { type: 'text', multiline: true, maxLength: longestReason }),
    ],
    ...buttonRows(overrideButtons(form, language)),
  };
}

function overrideButtons(form: OverrideForm, language: Language): readonly JsonObject[] {
  const { report, period, section, part, version } = form;
  const ref = { report, period, section, part, version };
  return [
    executeAction(
      translate(language, 'cards.override-save'),
      { ...ref, type: 'override' },
      { primary: true, withInputs: true },
    ),
    executeAction(translate(language, 'cards.override-cancel'), { ...ref, type: 'receipt' }),
  ];
}
