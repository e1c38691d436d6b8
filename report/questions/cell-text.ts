import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { formatValue } from '../number/format-value.ts';
import type { Cell } from '../value/cell.ts';

/**
 * Prints a cell's value with its target; undefined when it has no value.
 * @example cellText(cell, 'nb') //=> '62 % (mål 70 %)'
 */
export function cellText(cell: Cell, language: Language): string | undefined {
  if (cell.value === undefined) return undefined;
  const format = { unit: cell.unit, decimals: cell.decimals, language };
  const value = formatValue(cell.value, format);
  if (cell.target === undefined) return value;
  return translate(language, 'question.valueWithTarget', { value, target: formatValue(cell.target, format) });
}
