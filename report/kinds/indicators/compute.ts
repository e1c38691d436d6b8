import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { TableBlock } from '../../value/block.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { paceNotes } from '../shared/pace-notes.ts';
import { previousValue } from '../shared/previous-value.ts';
import { rollUpCells } from '../shared/roll-up-cells.ts';
import { currentCell, historyCell } from './cells.ts';
import { currentValues, pastValuesOf } from './row-values.ts';
import type { IndicatorsItem } from './schema.ts';
import { indicatorsTable } from './table.ts';
import { indicatorsYearFigures } from './year-figures.ts';
import { periodParts } from '../../period/period-parts.ts';
import { yearMatrix } from './year-matrix.ts';
import { windowPeriods } from './window-periods.ts';

/** The rows' values of this period, those of the window, and the last one before where the window does not show it. */
export function computeIndicators(
  item: IndicatorsItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const pastOf = pastValuesOf(item, context);
  const current = currentValues(item, answer?.cells ?? {}, context.period);
  const periods = windowPeriods(item, context, (period) => pastOf(period).size > 0);
  const earlier = periods.filter((period) => period !== context.period);

  const cells: Cell[] = [];
  for (const row of item.rows) {
    const previous = previousValue(context, (period) => pastOf(period).get(row.id));
    cells.push(currentCell({ item, context, pastOf }, row, current.get(row.id), previous, answer));
    for (const period of earlier) {
      const value = pastOf(period).get(row.id);
      if (value !== undefined) cells.push(historyCell({ item, context, pastOf }, row, { period, value }));
    }
    if (previous !== undefined && !earlier.includes(previous.period)) {
      cells.push(historyCell({ item, context, pastOf }, row, previous));
    }
  }

  const status = rollUpCells(cells, context.period, context.language, item.rollUp);
  const table = tableOf(item, cells, periods, context);
  const notes = paceNotes(indicatorsYearFigures(item, answer, context), context.language);
  return { cells, blocks: [notes.length === 0 ? table : { ...table, notes }], status };
}

function tableOf(
  item: IndicatorsItem,
  cells: readonly Cell[],
  periods: readonly PeriodId[],
  context: ItemContext,
): TableBlock {
  const { window } = item;
  const { cadence } = periodParts(context.period);
  return window !== undefined && 'years' in window && cadence !== 'dated'
    ? yearMatrix(item, cells, { years: window.years, cadence }, context)
    : indicatorsTable(item, cells, periods, context);
}
