import type { Language } from '../language/language.ts';
import { formatProse } from '../number/format-prose.ts';
import { withRelation } from '../number/relation-sign.ts';
import type { Cell } from './cell.ts';
import { isVariance } from './is-variance.ts';

/**
 * Prints a cell's value as in running text, with its unit, a variance with its sign; undefined for a cell that is only a
 * colour.
 * @example formatCell(cell, 'nb') //=> '+1,3 mill. kr'
 */
export function formatCell(
  {
    value,
    unit,
    decimals,
    column,
    relation,
  }: Pick<Cell, 'value' | 'unit' | 'decimals' | 'column' | 'relation'>,
  language: Language,
): string | undefined {
  if (value === undefined) return undefined;
  const printed = formatProse(value, { unit, decimals, language, signed: isVariance(column) });
  return withRelation(printed, relation);
}
