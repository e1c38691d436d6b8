import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Cell } from './cell.ts';
import { formatCell } from './format-cell.ts';

/**
 * Prints a cell's value with its target, as in running text; undefined for a cell that is only a colour.
 * @example cellText(cell, 'nb') //=> '62 % (mål 70 %)'
 */
export function cellText(cell: Cell, language: Language): string | undefined {
  const value = formatCell(cell, language);
  const target = formatCell({ ...cell, value: cell.target, relation: cell.targetRelation }, language);
  if (value === undefined || target === undefined) return value;
  return translate(language, 'report.value-with-target', { value, target });
}
