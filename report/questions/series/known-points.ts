import type { Cell } from '../../value/cell.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Series } from './series.ts';

/** A point that has a figure. */
export interface KnownPoint {
  readonly period: Cell['period'];
  readonly cell: Cell & { readonly value: DecimalText };
}

/** The points of a series that have a figure, in order. */
export function knownPoints({ points }: Series): readonly KnownPoint[] {
  return points.flatMap(({ period, cell }) =>
    cell?.value === undefined ? [] : [{ period, cell: { ...cell, value: cell.value } }],
  );
}
