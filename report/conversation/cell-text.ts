import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { formatCell } from '../value/format-cell.ts';
import type { Cell } from '../value/cell.ts';

/**
 * Prints a cell's value with its target; empty for a cell that is only a colour.
 * @example cellText(cell, 'nb') //=> '62 % (mål 70 %)'
 */
export function cellText(cell: Cell, language: Language): string {
  const value = formatCell(cell, language);
  if (value === undefined) return '';
  if (cell.target === undefined) return value;
  const target = formatCell({ ...cell, value: cell.target }, language) ?? '';
  return translate(language, 'conversation.value-with-target', { value, target });
}
