import type { Language } from '../language/language.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { formatNumber } from './format-number.ts';
import { isOwnForm, type NumberField } from './own-form.ts';
import { readDigits } from './read-digits.ts';

/**
 * Prints a number for an input that a person may send back untouched: every decimal is kept, and `parseNumber` reads
 * exactly the same value back, so no thousands sign or three decimals that could be taken for each other.
 * @example formatInput('1234.567', 'nb') //=> '1 234,567'
 * @example formatInput('1.126', 'nb') //=> '1,1260'
 * @example formatInput('1.126', 'nb', { unit: 'percent', decimals: 1 }) //=> '1,126'
 * @example formatInput('1126', 'en') //=> '1126'
 */
export function formatInput(value: DecimalText, language: Language, field?: NumberField): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  const printed = formatNumber(value, { decimals, language });
  const reading = readDigits(printed.replace('\u2212', ''));
  if (reading.type !== 'ambiguous' || (field !== undefined && isOwnForm(printed, field, language)))
    return printed;
  return decimals > 0
    ? formatNumber(value, { decimals: decimals + 1, language })
    : printed.replaceAll(',', '');
}
