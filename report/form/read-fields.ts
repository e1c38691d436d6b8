import type { FormInputs } from '../conversation/card-action.ts';
import type { AskedItem } from './asked-items.ts';
import { inputKey } from './input-key.ts';
import { readField } from './read-field.ts';
import { shownText } from './shown-text.ts';

/**
 * Reads the fields of an item one by one: the cells of those in order, and what is wrong with the others by input. One that
 * was not sent stands as the form showed it.
 */
export function readFields(
  asked: AskedItem,
  inputs: FormInputs,
): { readonly cells: Readonly<Record<string, string>>; readonly problems: Readonly<Record<string, string>> } {
  const { item, fields, context } = asked;
  const cells: Record<string, string> = {};
  const problems: Record<string, string> = {};
  for (const field of fields) {
    const key = inputKey(item.id, field.id);
    const reading = readField(field, inputs[key] ?? shownText(asked, field), context.language, {
      nilAllowed: item.nil !== undefined,
    });
    if (reading.ok) Object.assign(cells, reading.cells);
    else problems[key] = reading.problem;
  }
  return { cells, problems };
}
