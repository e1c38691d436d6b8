import { translate } from '../../messages/translate.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { periodName } from './period-name.ts';
import type { Previous } from './previous-value.ts';

/** The last value, for the hint under an input: "Februar 67 %". */
export function previousText(
  previous: Previous<DecimalText> | undefined,
  print: (value: DecimalText) => string,
  context: ItemContext,
): string | undefined {
  if (previous === undefined) return undefined;
  const period = periodName(previous.period, context);
  return translate(context.language, 'kinds.hintPrevious', { period, value: print(previous.value) });
}
