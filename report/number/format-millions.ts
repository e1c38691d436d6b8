import type { Language } from '../language/language.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Unit } from '../value/unit.ts';
import { divideDecimals, multiplyDecimals, toDecimalText } from './decimal.ts';
import { formatValue } from './format-value.ts';
import { scaleOf } from './unit-family.ts';

/**
 * Prints money in millions with one decimal, for summaries: 267 221 (1000 kr) is "267,2 mill. kr".
 * @example formatMillions('1333', { unit: 'nok-thousand', language: 'nb', signed: true }) //=> '+1,3 mill. kr'
 */
export function formatMillions(
  value: DecimalText,
  format: { readonly unit: Unit; readonly language: Language; readonly signed?: boolean },
): string {
  const kroner = multiplyDecimals(value, scaleOf(format.unit));
  const millions = divideDecimals(kroner, toDecimalText('1000000'), 60);
  return formatValue(millions, { ...format, unit: 'nok-million', decimals: 1 });
}
