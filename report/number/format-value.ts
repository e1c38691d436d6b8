import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Unit } from '../value/unit.ts';
import { formatNumber } from './format-number.ts';

export interface ValueFormat {
  readonly unit: Unit;
  readonly decimals: number;
  readonly language: Language;
  readonly signed?: boolean;
}

/**
 * Prints a value with its unit, as in running text: counts and scores are bare numbers, and money names its scale
 * ("34 185 tusen kr", "1,3 mill. kr", "NOK 34,185 thousand"). Tables print `formatNumber` and say the unit once.
 * @example formatValue('62', { unit: 'percent', decimals: 0, language: 'nb' }) //=> '62 %'
 */
export function formatValue(value: DecimalText, format: ValueFormat): string {
  const number = formatNumber(value, format);
  return translate(format.language, `number.value-${format.unit}`, {
    number,
    // Only a bare one is singular: "1 dag", but "1,0 dager".
    quantity: /^[+\u2212]?1$/.test(number) ? 1 : 2,
  });
}
