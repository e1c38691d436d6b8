import { periodBefore } from '../shared/period-before.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { type AreaColour, areaColourOf, readAreaColour } from '../shared/area-colour.ts';
import type { MatrixDimension, MatrixRow, StatusMatrixItem } from './schema.ts';
import { type Source, sourceOf } from './source.ts';

/** A colour in the matrix, and the one before it. */
export interface Place {
  readonly now: AreaColour | undefined;
  readonly before: AreaColour | undefined;
  /** Taken from another item, which tells of its changes itself. */
  readonly isTaken: boolean;
}

/** A row of the matrix with its colours in the order of the dimensions. */
export interface RowStanding {
  readonly row: MatrixRow;
  readonly places: readonly Place[];
  readonly overall: Place | undefined;
}

/** What was answered here, now and last time, by `row.column`. */
export interface Told {
  readonly entered: (cell: string) => string | undefined;
  readonly earlier: (cell: string) => string | undefined;
}

/** One place of the matrix: taken from another item, or as chosen here. */
export function placeOf(
  row: MatrixRow,
  dimension: MatrixDimension,
  { entered, earlier }: Told,
  context: ItemContext,
): Place {
  const source = sourceOf(row, dimension);
  if (source !== undefined) return taken(source, context);
  const cell = `${row.id}.${dimension.id}`;
  return {
    now: readAreaColour(entered(cell)),
    before: readAreaColour(earlier(cell)),
    isTaken: false,
  };
}

/** The row as a whole, where the matrix has such a colour. */
export function overallPlace(
  item: StatusMatrixItem,
  row: MatrixRow,
  places: readonly Place[],
  { entered, earlier }: Told,
): Place | undefined {
  if (item.overall === 'none') return undefined;
  if (item.overall === 'chosen') {
    const cell = `${row.id}.overall`;
    const before = readAreaColour(earlier(cell));
    return { now: readAreaColour(entered(cell)), before, isTaken: false };
  }
  const worst = (colours: readonly (AreaColour | undefined)[]): AreaColour | undefined =>
    (['red', 'yellow', 'green', 'grey'] as const).find((colour) => colours.includes(colour));
  return {
    now: worst(places.map(({ now }) => now)),
    before: worst(places.map(({ before }) => before)),
    isTaken: true,
  };
}

/** Whether the board is to be told of something: the project's own answer, or the one given here. */
export function boardOf(
  row: MatrixRow,
  entered: (cell: string) => string | undefined,
  context: ItemContext,
): string | undefined {
  if (row.from !== undefined) return context.item?.(row.from)?.facts?.['board'];
  return entered(`${row.id}.board`);
}

function taken({ item, cell }: Source, context: ItemContext): Place {
  const result = context.item?.(item);
  const last = periodBefore(context);
  const at = (period: string): AreaColour | undefined =>
    areaColourOf(statusAt(result, cell ?? 'overall', period)?.colour);
  const whole = cell === undefined ? areaColourOf(result?.status?.colour) : undefined;
  return { now: whole ?? at(context.period), before: at(last), isTaken: true };
}

function statusAt(result: ItemResult | undefined, id: string, period: string) {
  return result?.cells.find((cell) => cell.id === id && cell.period === period && cell.status !== undefined)
    ?.status;
}
