import type { Language } from '../report/language/language.ts';
import { formatNumber } from '../report/number/format-number.ts';
import { formatValue } from '../report/number/format-value.ts';
import { withRelation } from '../report/number/relation-sign.ts';
import type { Cell } from '../report/value/cell.ts';

/** Money says its scale once, under its table. */
const bareUnits: ReadonlySet<Cell['unit']> = new Set(['nok', 'nok-thousand', 'nok-million']);

/**
 * Gives a cell's value as every document prints it in a table, exact and in the table's own unit; empty where there is no
 * value, because blank is not zero.
 * @example tableFigure(cell, 'nb') //=> '62 %'
 */
export function tableFigure(cell: Cell, language: Language): string {
  if (cell.value === undefined) return '';
  const { decimals, unit } = cell;
  const printed = bareUnits.has(unit)
    ? formatNumber(cell.value, { decimals, language })
    : formatValue(cell.value, { unit, decimals, language });
  return withRelation(printed, cell.relation);
}
