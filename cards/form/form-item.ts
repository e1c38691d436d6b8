import type { FormItem } from '../../report/form/section-form.ts';
import { unitNote } from '../../report/kinds/shared/unit-note.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { heading } from '../elements/heading.ts';
import { quietText } from '../elements/quiet-text.ts';
import { inputId } from '../input-id.ts';
import { commentInput } from './comment-input.ts';
import { fieldGroups, type FieldGroup } from './field-groups.ts';
import { formField } from './form-field.ts';
import { inputPair } from './input-pair.ts';
import type { FormSetting } from './text-room.ts';

const stateKeys = {
  answered: 'cards.state-answered',
  nil: 'cards.state-nil',
  'not-applicable': 'cards.state-not-applicable',
  later: 'cards.state-later',
} as const;

const stateMarks = { answered: '✓', nil: '✓', 'not-applicable': '✓', later: '○' } as const;

/** Gives one item of a form: its title and help, a field for each value, and the comment. */
export function formItem(
  item: FormItem,
  setting: FormSetting,
  first: boolean,
  /** Stands between the title and the fields. */
  shortcut: readonly JsonObject[] = [],
): readonly JsonObject[] {
  const { language } = setting;
  const only = item.fields.length === 1 ? item.fields[0] : undefined;
  const groups = fieldGroups(item.fields);
  const titled = only?.field.label !== item.title;
  const state =
    item.state === 'outstanding'
      ? []
      : [quietText(`${stateMarks[item.state]} ${translate(language, stateKeys[item.state])}`)];
  return [
    {
      ...(titled ? heading(item.title, 'medium', first ? 'medium' : 'large') : spacer()),
      ...(first ? {} : { separator: true }),
    },
    ...state,
    ...(item.card === undefined ? [] : [quietText(item.card.text)]),
    ...(item.held === undefined ? [] : [quietText(`→\u00a0${item.held}`)]),
    ...shortcut,
    ...unitLine(groups, language),
    ...(item.help === undefined ? [] : [quietText(item.help)]),
    ...groups.flatMap((group) =>
      group.type === 'pair'
        ? inputPair(item.id, group, setting)
        : formField(item.id, group.field, setting, { choicesOpen: item.fields.length <= 2 }),
    ),
    ...(item.nilAllowed ? [nilToggle(item, setting)] : []),
    ...commentInput(item, setting),
  ];
}

/** Figures side by side have no room for their unit, so it stands once above them. */
function unitLine(groups: readonly FieldGroup[], language: Language): readonly JsonObject[] {
  const input = groups.find((group) => group.type === 'pair')?.fields[0].field.field.input;
  const note = input?.type === 'number' ? unitNote(input.unit, language) : undefined;
  return note === undefined ? [] : [quietText(note)];
}

/** A line above an item whose only field says its title. */
function spacer(): JsonObject {
  return { type: 'Container', spacing: 'medium', items: [] };
}

function nilToggle(item: FormItem, { language, token }: FormSetting): JsonObject {
  const title = translate(language, 'cards.nil');
  return {
    type: 'Input.Toggle',
    id: inputId(item.id, 'nil', token),
    title,
    valueOn: 'true',
    valueOff: 'false',
    value: item.state === 'nil' ? 'true' : 'false',
    spacing: 'small',
  };
}
