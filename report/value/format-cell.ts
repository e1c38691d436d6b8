import type { Language } from '../language/language.ts';
import { formatValue } from '../number/format-value.ts';
import type { Cell } from './cell.ts';

/**
 * Prints a cell's value with its unit, a variance with its sign; undefined for a cell that is only a colour.
 * @example formatCell(cell, 'nb') //=> '+1 334 tusen kr'
 */
export function formatCell(
  { value, unit, decimals, column }: Pick<Cell, 'value' | 'unit' | 'decimals' | 'column'>,
  language: Language,
): string | undefined {
  if (value === undefined) return undefined;
  return formatValue(value, { unit, decimals, language, signed: column.toLowerCase().endsWith('variance') });
}
