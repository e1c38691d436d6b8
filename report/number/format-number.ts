import type { Language } from '../language/language.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { roundDecimal } from './decimal.ts';
import { minusSign, numberStyles } from './number-style.ts';

export interface NumberFormat {
  /** How many decimals are printed; the value is rounded half away from zero to it. */
  readonly decimals: number;
  readonly language: Language;
  /** Puts a plus before positive numbers, for changes and variances. */
  readonly signed?: boolean;
}

/**
 * Prints a number as the language writes it, without its unit. Norwegian thousands are parted by a no-break space.
 * @example formatNumber('-1234.56', { decimals: 1, language: 'nb' }) //=> '−1 234,6'
 */
export function formatNumber(value: DecimalText, format: NumberFormat): string {
  const rounded = roundDecimal(value, format.decimals);
  const negative = rounded.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? rounded.slice(1) : rounded).split('.');
  const style = numberStyles[format.language];
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, style.thousands);
  const tail = format.decimals > 0 ? style.decimal + fraction.padEnd(format.decimals, '0') : '';
  return signOf(rounded, format.signed ?? false) + grouped + tail;
}

function signOf(rounded: DecimalText, signed: boolean): string {
  if (rounded.startsWith('-')) return minusSign;
  return signed && rounded !== '0' ? '+' : '';
}
