import type { SectionAnswers } from '../answer/item-answer.ts';
import type { FormInputs } from '../conversation/card-action.ts';
import type { AskedItem } from './asked-items.ts';
import { inputKey, ticked } from './input-key.ts';
import { readField } from './read-field.ts';
import { shownText } from './shown-text.ts';

/**
 * The stored answers with what is typed put in, as far as it can be read: what a draft text is about. What is still blank or
 * wrong stays out, and is said when the form is delivered.
 */
export function typedFigures(
  asked: readonly AskedItem[],
  inputs: FormInputs,
  stored: SectionAnswers,
): SectionAnswers {
  const answers: Record<string, SectionAnswers[string]> = { ...stored };
  for (const each of asked) {
    const { id } = each.item;
    const isTyped = Object.keys(inputs).some((key) => key.startsWith(`${id}/`));
    if (!isTyped || ticked(inputs, inputKey(id, 'nil')) === true) continue;
    const cells = cellsOf(each, inputs);
    if (Object.keys(cells).length > 0) answers[id] = { state: 'answered', cells };
  }
  return answers;
}

function cellsOf(asked: AskedItem, inputs: FormInputs): Readonly<Record<string, string>> {
  const { item, fields, context } = asked;
  const cells: Record<string, string> = {};
  for (const field of fields) {
    const text = inputs[inputKey(item.id, field.id)] ?? shownText(asked, field);
    if (text.trim() === '') continue;
    const reading = readField(field, text, context.language, { nilAllowed: item.nil !== undefined });
    if (reading.ok) Object.assign(cells, reading.cells);
  }
  return cells;
}
