import type { Relation } from '../number/split-number.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { Status } from '../status/status.ts';
import type { Trend } from '../status/trend.ts';
import type { DecimalText } from './decimal-text.ts';
import type { Unit } from './unit.ts';

/** Where a value came from. */
export type CellSource = 'entered' | 'computed' | 'plan' | 'history';

/** One value in a report, with all that explains it. `value` is unrounded; print it with `decimals`. */
export interface Cell {
  readonly item: string;
  /** The row or line inside the item, e.g. `sla`. */
  readonly id: string;
  /** `actual`, `budget`, `variance`, `yearToDateActual` …; one item has each (id, column, period) once. */
  readonly column: string;
  /** The name that an override of its colour is kept under; absent where that is `id`. */
  readonly overrideId?: string;
  readonly period: PeriodId;
  readonly label: string;
  readonly value?: DecimalText;
  /** The value is known only as an inequality: `>` says that it is more. */
  readonly relation?: Relation;
  readonly unit: Unit;
  readonly decimals: number;
  readonly source: CellSource;
  /** Counts from 1 January, though its column does not say so; such a figure begins anew with the year. */
  readonly basis?: 'year-to-date';
  readonly target?: DecimalText;
  /** How the target is written, e.g. `>=`; absent where it is a bare figure. */
  readonly targetRelation?: Relation;
  readonly status?: Status;
  readonly trend?: Trend;
  readonly previous?: { readonly period: PeriodId; readonly value: DecimalText };
  /** Worth naming in a one-line summary of the section even when green. */
  readonly headline?: boolean;
}
