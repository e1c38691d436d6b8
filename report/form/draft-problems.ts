import type { FormInputs } from '../conversation/card-action.ts';
import { cleanText } from './clean-text.ts';
import type { FormScope } from './form-scope.ts';
import { readForm } from './read-form.ts';
import { touchedInputs } from './touched-inputs.ts';

/**
 * What is wrong with the texts that a draft holds, by input. A blank is not wrong: the draft waits for it.
 * @example draftProblems(scope, { 'sick-leave/short': 'usikker', 'sick-leave/long': '' })
 * //=> { 'sick-leave/short': '«usikker» er ikke et tall. …' }
 */
export function draftProblems(scope: FormScope, inputs: FormInputs): Readonly<Record<string, string>> {
  const read = readForm({ ...scope, inputs: touchedInputs(scope, inputs) });
  if (read.ok) return {};
  return Object.fromEntries(
    Object.entries(read.problems).filter(([key]) => cleanText(inputs[key] ?? '') !== ''),
  );
}
