import type { FormItem, FormNotice, SectionForm } from '../../report/form/section-form.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { clip } from '../clip.ts';
import { clipName } from '../clip-name.ts';
import { buttonRows } from '../elements/button-rows.ts';
import type { ContainerStyle } from '../elements/container-style.ts';
import { executeAction } from '../elements/execute-action.ts';
import { deadlineLine } from '../elements/deadline-line.ts';
import { heading } from '../elements/heading.ts';
import { quietText } from '../elements/quiet-text.ts';
import { userText } from '../elements/user-text.ts';
import { formButtons } from '../form/form-buttons.ts';
import { formItem } from '../form/form-item.ts';
import type { FormSetting } from '../form/text-room.ts';

/** What `templates/form.json` shows. Parts that may be absent are lists of none or one. */
export interface FormView {
  readonly lang: Language;
  readonly kicker: string;
  readonly title: string;
  readonly heading: JsonObject;
  readonly deadline: JsonObject;
  readonly notice: readonly { readonly style: ContainerStyle; readonly text: readonly JsonObject[] }[];
  readonly items: readonly JsonObject[];
  readonly rows: readonly JsonObject[];
  readonly actions: readonly JsonObject[];
}

/** A notice may quote the newer text that won over this one. */
const longestNotice = 2000;
/** A form with more inputs than this is longer than a phone, so what is said above it is off the screen at its end. */
const inputsInSight = 3;

const noticeStyles = { info: 'emphasis', warning: 'warning', attention: 'attention' } as const;
const noticeMarks = { info: 'ℹ', warning: '▲', attention: '✕' } as const;

/** Gives the view of a form. */
export function formView(form: SectionForm, setting: FormSetting): FormView {
  const { language } = setting;
  const parts =
    form.parts > 1
      ? ` · ${translate(language, 'cards.part-of', { part: String(form.part), parts: String(form.parts) })}`
      : '';
  const answered = translate(language, 'cards.answered-of', {
    answered: String(form.answered),
    total: String(form.total),
  });
  return {
    lang: language,
    kicker: `${form.reportTitle}${parts}`,
    title: clipName(form.sectionTitle),
    heading: heading(clipName(form.sectionTitle), 'large'),
    deadline: deadlineLine(form.deadline, form.overdue, answered),
    notice: [
      ...givenNotice(form, language),
      ...(form.notice === undefined
        ? []
        : [
            {
              style: noticeStyles[form.notice.tone],
              text: noticeText(form.notice, form.notice.text),
            },
          ]),
    ],
    items: [
      ...[form.stored, form.draft].flatMap((text) => (text === undefined ? [] : [quietText(text, 'small')])),
      ...form.items.flatMap((item, index) =>
        formItem(item, setting, index === 0, [
          ...turnButtons(form, item, language),
          ...unchangedButton(form, item, language),
        ]),
      ),
      ...lastWord(form),
    ],
    ...buttonRows(formButtons(form, language)),
  };
}

/** Why the reader is asked for what is another's, with the way to say no to what they were given. */
function givenNotice(form: SectionForm, language: Language): FormView['notice'] {
  const { given, report, period, section } = form;
  if (given === undefined) return [];
  const action = {
    type: 'decline-delegation',
    report,
    period,
    section,
    ...(given.item === undefined ? {} : { item: given.item }),
  } as const;
  const button = executeAction(translate(language, 'people.hand-back-button'), action);
  const text = userText(`ℹ\u00a0${given.text}`);
  return [
    {
      style: 'emphasis',
      text: given.declinable ? [...text, { type: 'ActionSet', spacing: 'small', actions: [button] }] : text,
    },
  ];
}

function noticeText({ tone }: FormNotice, text: string): readonly JsonObject[] {
  return userText(`${noticeMarks[tone]}\u00a0${clip(text, longestNotice)}`);
}

/** What is said above a long form, once more in short beside the buttons. */
function lastWord({ items, notice }: SectionForm): readonly JsonObject[] {
  const inputs = items.map(({ fields, comment }) => fields.length + (comment.hidden === true ? 0 : 1));
  if (notice === undefined || inputs.reduce((sum, count) => sum + count, 0) <= inputsInSight) return [];
  const text = noticeText(notice, notice.short ?? notice.text);
  return [{ type: 'Container', style: noticeStyles[notice.tone], spacing: 'medium', items: [...text] }];
}

/** To the item's other cards; what is typed in this one is kept. */
function turnButtons(form: SectionForm, { card }: FormItem, language: Language): readonly JsonObject[] {
  if (card === undefined) return [];
  const { report, period, section, part, version } = form;
  const ref = { type: 'turn-to', report, period, section, part, version } as const;
  const turns = [
    { to: card.previous, key: 'cards.previous-card' },
    { to: card.next, key: 'cards.next-card' },
  ] as const;
  const actions = turns.flatMap(({ to, key }) =>
    to === undefined ? [] : [executeAction(translate(language, key), { ...ref, to }, { withInputs: true })],
  );
  return [{ type: 'ActionSet', spacing: 'small', actions }];
}

/** One tap answers an item with what it was last period. */
function unchangedButton(form: SectionForm, item: FormItem, language: Language): readonly JsonObject[] {
  if (item.canBeUnchanged !== true) return [];
  const { report, period, section, part, version } = form;
  const action = { type: 'unchanged', report, period, section, part, version, item: item.id } as const;
  const button = executeAction(translate(language, 'projects.unchanged'), action);
  return [{ type: 'ActionSet', spacing: 'small', actions: [button] }];
}
