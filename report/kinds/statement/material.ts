import { localText } from '../../language/local-text.ts';
import { absoluteDecimal, compareDecimals, roundDecimal, toDecimalText } from '../../number/decimal.ts';
import { formatProse } from '../../number/format-prose.ts';
import type { Cell } from '../../value/cell.ts';
import { formatCell } from '../../value/format-cell.ts';
import type { ItemContext, MaterialDeviations } from '../kind.ts';
import type { StatementItem } from './schema.ts';

/** The lines, subtotals too, whose variance as it is printed is at least the material amount, whichever way it goes. */
export function materialDeviations(
  { material, lines, unit, decimals }: StatementItem,
  cells: readonly Cell[],
  { language, period }: ItemContext,
): MaterialDeviations | undefined {
  if (material === undefined) return undefined;
  const limit = toDecimalText(material.amount);
  const found = cells.flatMap((cell) => {
    if (cell.column !== material.column || cell.period !== period || cell.value === undefined) return [];
    const size = absoluteDecimal(roundDecimal(cell.value, decimals));
    const line = lines.find(({ id }) => id === cell.id);
    if (line === undefined || compareDecimals(size, limit) < 0) return [];
    const { id, column } = cell;
    const label = localText(line.label, language);
    return [{ size, label, value: formatCell(cell, language) ?? '', cell: { id, column } }];
  });
  if (found.length === 0) return undefined;
  return {
    limit: formatProse(limit, { unit, decimals, language }),
    lines: found.sort((a, b) => compareDecimals(b.size, a.size)).map(({ size: _size, ...rest }) => rest),
  };
}
