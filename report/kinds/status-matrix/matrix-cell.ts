import { translate } from '../../messages/translate.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { type AreaColour, areaStatus, areaTrend } from '../shared/area-colour.ts';
import { colourCell } from '../shared/colour-cell.ts';

/** One colour of the matrix as a cell; one that is taken from another item was not decided here. */
export function matrixCell(
  parts: {
    readonly item: string;
    readonly row: string;
    readonly column: string;
    readonly name: string;
    /** What the column is called; absent for the row as a whole. */
    readonly label: string | undefined;
    readonly isTaken: boolean;
    readonly period: PeriodId;
    readonly colour: AreaColour | undefined;
    readonly earlier: AreaColour | undefined;
  },
  { language, period: current }: ItemContext,
): Cell {
  const { item, row, column, name, label, isTaken, period, colour, earlier } = parts;
  const status = areaStatus(colour, undefined, language);
  const reason = translate(language, 'projects.colourTaken');
  const cell = colourCell({
    item,
    id: row,
    period,
    label: label === undefined ? name : translate(language, 'projects.cellOf', { row: name, column: label }),
    source: period === current ? 'entered' : 'history',
    status: isTaken && colour !== undefined ? { ...status, decidedBy: 'roll-up', reason } : status,
    trend: areaTrend(colour, earlier),
  });
  return { ...cell, column, ...(isTaken && period === current ? { source: 'computed' } : {}) };
}
