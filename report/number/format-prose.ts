import type { DecimalText } from '../value/decimal-text.ts';
import { absoluteDecimal, compareDecimals, roundDecimal, toDecimalText } from './decimal.ts';
import { formatMillions } from './format-millions.ts';
import { formatValue, type ValueFormat } from './format-value.ts';

const million = toDecimalText('1000');

/**
 * Prints a value as sentences and summaries have it: money in thousands becomes millions from one million on. Tables, and
 * reasons that compare figures with limits, print the exact figure instead.
 * @example formatProse('-7690', { unit: 'nok-thousand', decimals: 0, language: 'nb' }) //=> '−7,7 mill. kr'
 */
export function formatProse(value: DecimalText, format: ValueFormat): string {
  const printed = absoluteDecimal(roundDecimal(value, format.decimals));
  return format.unit === 'nok-thousand' && compareDecimals(printed, million) >= 0
    ? formatMillions(value, format)
    : formatValue(value, format);
}
