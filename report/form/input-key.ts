import type { FormInputs } from '../conversation/card-action.ts';

/**
 * The name of an input, as cards and typed text give it: `item/field`. `comment`, `nil` and `not-applicable` stand for
 * the item as a whole.
 * @example inputKey('sick-leave', 'short') //=> 'sick-leave/short'
 */
export function inputKey(item: string, field: string): string {
  return `${item}/${field}`;
}

/** Whether an input that is a tick is ticked; undefined when it was not sent. */
export function ticked(inputs: FormInputs, key: string): boolean | undefined {
  const text = inputs[key];
  return text === undefined ? undefined : text.trim().toLowerCase() === 'true';
}
