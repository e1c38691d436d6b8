import type { FormInputs } from '../conversation/card-action.ts';
import { askedItems } from './asked-items.ts';
import type { FormScope } from './form-scope.ts';
import { isUntouched } from './is-untouched.ts';

/**
 * What somebody has said something with: the inputs without those of items that stand as the form showed them. A draft of a
 * card holds every input of it, also the blank ones.
 */
export function touchedInputs(scope: FormScope, inputs: FormInputs): FormInputs {
  const untouched = askedItems(scope).filter((asked) => isUntouched(asked, inputs));
  return Object.fromEntries(
    Object.entries(inputs).filter(([key]) => !untouched.some(({ item }) => key.startsWith(`${item.id}/`))),
  );
}
