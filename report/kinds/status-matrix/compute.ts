import type { ItemAnswer } from '../../answer/item-answer.ts';
import { localText } from '../../language/local-text.ts';
import { periodBefore } from '../shared/period-before.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { lastPeriodText } from '../shared/last-period-text.ts';
import { rollUpCells } from '../shared/roll-up-cells.ts';
import { enteredIn } from './entered.ts';
import { matrixCell } from './matrix-cell.ts';
import { matrixTable } from './matrix-table.ts';
import type { StatusMatrixItem } from './schema.ts';
import { overallPlace, placeOf, type RowStanding } from './standing.ts';

/** Every place of the matrix, taken or chosen, now and before. */
export function computeStatusMatrix(
  item: StatusMatrixItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const entered = enteredIn(item, (cell) => answer?.cells[cell]);
  const earlier = enteredIn(item, (cell) => lastPeriodText(cell, context));
  const told = { entered, earlier };
  const standings = item.rows.map((row): RowStanding => {
    const places = item.dimensions.map((dimension) => placeOf(row, dimension, told, context));
    return { row, places, overall: overallPlace(item, row, places, told) };
  });
  const cells = standings.flatMap((standing) => cellsOf(item, standing, context));
  const status = item.rollUp === 'none' ? undefined : rollUpCells(cells, context.period, context.language);
  return {
    cells,
    blocks: [matrixTable(item, standings, entered, context)],
    ...(status === undefined ? {} : { status }),
  };
}

function cellsOf(
  item: StatusMatrixItem,
  { row, places, overall }: RowStanding,
  context: ItemContext,
): readonly Cell[] {
  const { language, period } = context;
  const last = periodBefore(context);
  const name = localText(row.label, language);
  const named = item.dimensions.flatMap(({ id, label }, index) => {
    const place = places[index];
    return place === undefined ? [] : [{ column: id, label: localText(label, language), place }];
  });
  const whole = overall === undefined ? [] : [{ column: 'overall', label: undefined, place: overall }];
  return [...named, ...whole].flatMap(({ column, label, place }) => {
    const about = { item: item.id, row: row.id, column, name, label, isTaken: place.isTaken };
    return [
      matrixCell({ ...about, period, colour: place.now, earlier: place.before }, context),
      ...(place.before === undefined
        ? []
        : [matrixCell({ ...about, period: last, colour: place.before, earlier: undefined }, context)]),
    ];
  });
}
