import { toDecimalText } from '../../number/decimal.ts';
import type { DecimalText } from '../../value/decimal-text.ts';

/**
 * Reads a stored cell as a number. Text that is none counts as blank: a stored text is only ever such when the
 * definition has changed the cell from a text or colour to a number since.
 * @example readValue('62') //=> '62'
 */
export function readValue(text: string | undefined): DecimalText | undefined {
  if (text === undefined || !/^-?\d{1,60}(\.\d{1,60})?$/.test(text)) return undefined;
  return toDecimalText(text);
}
