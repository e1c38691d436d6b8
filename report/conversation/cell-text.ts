import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { formatValue } from '../number/format-value.ts';
import type { Cell } from '../value/cell.ts';

/**
 * Prints a cell's value with its target; empty for a cell that is only a colour.
 * @example cellText(cell, 'nb') //=> '62 % (mål 70 %)'
 */
export function cellText({ value, target, unit, decimals }: Cell, language: Language): string {
  if (value === undefined) return '';
  const format = { unit, decimals, language };
  if (target === undefined) return formatValue(value, format);
  return translate(language, 'conversation.value-with-target', {
    value: formatValue(value, format),
    target: formatValue(target, { ...format, decimals: decimalsOf(target, decimals) }),
  });
}

/** A target is printed with as many decimals as it has: 70 % beside 62 %, 5 % beside 5,3 %. */
function decimalsOf(target: string, atMost: number): number {
  return Math.min(target.split('.')[1]?.length ?? 0, Math.max(atMost, 2));
}
