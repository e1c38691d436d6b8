import type { FormField } from '../../report/form/section-form.ts';
import type { ChoiceInput } from '../../report/kinds/field.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { inputId } from '../input-id.ts';
import { clip } from '../clip.ts';
import { longestProblem } from './problem-line.ts';
import type { FieldLook } from './form-field.ts';
import { textInput, type TextInputNeeds } from './text-input.ts';
import type { FormSetting } from './text-room.ts';

/** Gives the input of a field. Figures are text inputs, parsed on the server: number inputs fail on minus and comma. */
export function fieldInput(
  item: string,
  { field, text, problem }: FormField,
  label: string,
  setting: FormSetting,
  look: FieldLook,
): readonly JsonObject[] {
  const input = field.input;
  const shared = { item, field: field.id, label, text, problem, setting };
  if (input.type === 'choice') return [choiceInput(shared, input, look)];
  if (input.type === 'text') return textInput({ ...shared, multiline: input.multiline });
  if (input.type === 'date') {
    const placeholder = translate(setting.language, 'projects.dateExample');
    return textInput({ ...shared, placeholder, multiline: false });
  }
  if (input.type === 'records') {
    const placeholder = input.columns.map((column) => column.label).join(' | ');
    return textInput({ ...shared, placeholder, multiline: true });
  }
  const wanted = look.bare !== true && (input.decimals > 0 || input.sign === 'negative');
  const placeholder = wanted ? example(input.decimals, input.sign, setting.language) : undefined;
  return textInput({ ...shared, placeholder, multiline: false });
}

function choiceInput(
  { item, field, label, text, problem, setting }: Omit<TextInputNeeds, 'multiline'>,
  { choices }: ChoiceInput,
  { choicesOpen }: FieldLook,
): JsonObject {
  return {
    type: 'Input.ChoiceSet',
    id: inputId(item, field, setting.token),
    label,
    ...(choicesOpen === true
      ? { style: 'expanded' }
      : { style: 'compact', placeholder: translate(setting.language, 'cards.choose') }),
    ...(text === '' ? {} : { value: text }),
    ...(problem === undefined ? {} : { errorMessage: clip(problem, longestProblem) }),
    choices: choices.map(({ value, title }) => ({ value, title })),
    wrap: true,
    spacing: 'medium',
  };
}

/** Shown where it teaches something: the decimal sign, or that the figure is negative. */
function example(decimals: number, sign: 'positive' | 'negative' | undefined, language: Language): string {
  const comma = language === 'en' ? '.' : ',';
  const figure = decimals === 0 ? '25' : `5${comma}${'9876543210'.slice(0, Math.min(decimals, 10))}`;
  return translate(language, 'cards.example', { figure: sign === 'negative' ? `−${figure}` : figure });
}
