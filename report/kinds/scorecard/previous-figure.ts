import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { type Previous, previousValue, previousValueThisYear } from '../shared/previous-value.ts';
import type { ScorecardColumn } from './columns.ts';
import type { ScorecardRow } from './schema.ts';
import { figureIn } from './values.ts';

/** The last exact figure before this one; what counts from 1 January is compared within its year. */
export function previousFigure(
  row: ScorecardRow,
  column: ScorecardColumn,
  context: ItemContext,
): Previous<DecimalText> | undefined {
  const lookBack = column === 'period' ? previousValue : previousValueThisYear;
  return lookBack(context, (period) => {
    const figure = figureIn(row, column, period, (cell, at) => context.history(cell, at));
    return figure?.relation === undefined ? figure?.value : undefined;
  });
}
