import type { PeriodId } from '../../period/period-id.ts';
import type { Cell } from '../../value/cell.ts';

/** One figure through several periods. */
export interface Series {
  readonly section: string;
  readonly item: string;
  readonly row: string;
  readonly column: string;
  readonly label: string;
  /** Every period that was asked for, in order; a period without the figure has no cell: blank is not zero. */
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  readonly period: PeriodId;
  readonly cell?: Cell;
}
