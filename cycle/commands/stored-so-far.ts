import { isOutstanding } from '../../report/answer/is-outstanding.ts';
import type { FormInputs } from '../../report/conversation/card-action.ts';
import { askedItems } from '../../report/form/asked-items.ts';
import type { FormScope } from '../../report/form/form-scope.ts';

/**
 * How much of what some inputs are about is delivered already: what waits is then a correction, and "nothing is delivered"
 * would be untrue.
 */
export function storedSoFar(scope: FormScope, inputs: FormInputs): 'none' | 'some' | 'all' {
  const asked = askedItems(scope);
  const delivered = asked.filter(({ answer }) => !isOutstanding(answer)).map(({ item }) => item.id);
  if (delivered.length === 0) return 'none';
  const about = Object.keys(inputs).map((key) => key.split('/')[0] ?? '');
  return about.every((item) => delivered.includes(item)) ? 'all' : 'some';
}
