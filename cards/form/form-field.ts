import type { FormField } from '../../report/form/section-form.ts';
import type { Language } from '../../report/language/language.ts';
import { unitName } from '../../report/number/unit-name.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { quietText } from '../elements/quiet-text.ts';
import { fieldInput } from './field-input.ts';
import { problemLine } from './problem-line.ts';
import type { FormSetting } from './text-room.ts';

export interface FieldLook {
  /** Takes the place of the field's own label. */
  readonly label?: string;
  /** Without an example in the input. */
  readonly bare?: boolean;
  /** Choices as a list to press, instead of one that opens. */
  readonly choicesOpen?: boolean;
}

/** Gives one field: its input, what is wrong with it, and the quiet line with last value and target. */
export function formField(
  item: string,
  field: FormField,
  setting: FormSetting,
  look: FieldLook = {},
): readonly JsonObject[] {
  const name = look.label ?? withUnit(field, setting.language);
  const label = field.field.required ? name : translate(setting.language, 'cards.optional', { label: name });
  return [
    ...fieldInput(item, field, label, setting, look),
    ...problemLine(field.problem),
    ...(field.field.hint === undefined || field.field.hint === '' ? [] : [quietText(field.field.hint)]),
  ];
}

/** Counts and scores say what they are by their name, and so do labels with the unit in them. */
function withUnit({ field }: FormField, language: Language): string {
  const { input, label } = field;
  if (input.type !== 'number' || input.unit === 'count' || input.unit === 'score') return label;
  const unit = unitName(input.unit, language).replaceAll(' ', '\u00a0');
  if (label.toLowerCase().includes(unit.toLowerCase())) return label;
  return `${label},\u00a0${unit}`;
}
