import type { Language } from '../language/language.ts';
import { toDecimalText } from '../number/decimal.ts';
import { formatNumber } from '../number/format-number.ts';

/**
 * Prints a count.
 * @example countText(40000, 'nb') //=> '40 000'
 */
export function countText(count: number, language: Language): string {
  return formatNumber(toDecimalText(count), { decimals: 0, language });
}

/** How many characters a reader sees in a text: an emoji counts as one. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
