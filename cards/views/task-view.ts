import type { TaskForm } from '../../report/conversation/task-form.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import { clip } from '../clip.ts';
import { clipName } from '../clip-name.ts';
import { buttonRows } from '../elements/button-rows.ts';
import { executeAction } from '../elements/execute-action.ts';
import { heading } from '../elements/heading.ts';
import { quietText } from '../elements/quiet-text.ts';
import { formField } from '../form/form-field.ts';
import type { FormView } from './form-view.ts';

/** A text that was refused for its length is given back by its beginning. */
const longestText = 4000;
const longestChoice = 150;

/** Gives the view of a task, laid out as a form. */
export function taskView(form: TaskForm, language: Language, token: string): FormView {
  const { task, report, period } = form;
  const title = clipName(form.title);
  const room = new Map(
    form.fields
      .filter(({ text }) => text.length > longestText)
      .map(({ field }) => [`${task}/${field.id}`, longestText]),
  );
  const setting = { language, token, room, stacked: false };
  return {
    lang: language,
    kicker: form.reportTitle,
    title,
    heading: heading(title, 'large'),
    deadline: quietText(form.about, 'small'),
    notice: [],
    items: form.fields.flatMap((field) => formField(task, clipped(field), setting)),
    ...buttonRows([
      executeAction(
        translate(language, `people.${task}-button`),
        { type: task, report, period },
        { primary: true, withInputs: true },
      ),
      ...(form.back === undefined
        ? []
        : [executeAction(translate(language, 'cards.cancel'), { type: form.back, report, period })]),
    ]),
  };
}

/** A title too long for its choice stands there by its beginning. */
function clipped(asked: TaskForm['fields'][number]): TaskForm['fields'][number] {
  const { field } = asked;
  if (field.input.type !== 'choice') return asked;
  const choices = field.input.choices.map(({ value, title }) => ({
    value,
    title: clip(title, longestChoice),
  }));
  return { ...asked, field: { ...field, input: { ...field.input, choices } } };
}
