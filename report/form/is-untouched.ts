import type { FormInputs } from '../conversation/card-action.ts';
import type { AskedItem } from './asked-items.ts';
import { cleanText } from './clean-text.ts';
import { inputKey, ticked } from './input-key.ts';
import { shownText } from './shown-text.ts';

/**
 * Whether the inputs of an item stand as its form showed them, so that nobody has said anything with them. True where none
 * was sent.
 * @example isUntouched(asked, { 'sick-leave/short': '' }) //=> true
 */
export function isUntouched(asked: AskedItem, inputs: FormInputs): boolean {
  const { item, fields, answer } = asked;
  const same = (field: string, shown: string): boolean => {
    const text = inputs[inputKey(item.id, field)];
    return text === undefined || cleanText(text) === cleanText(shown);
  };
  const marks = (['nil', 'not-applicable'] as const).every((state) => {
    const isState = answer?.state === state;
    return (ticked(inputs, inputKey(item.id, state)) ?? isState) === isState;
  });
  return (
    marks &&
    same('comment', answer?.comment ?? '') &&
    fields.every((field) => same(field.id, shownText(asked, field)))
  );
}
