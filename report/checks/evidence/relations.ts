import type { DecimalText } from '../../value/decimal-text.ts';
import type { Place } from '../place.ts';
import type { Printed } from './printed.ts';

/** Parts that make a total, a balance that is carried on, or drivers that explain a variance. */
export interface Sum extends Printed {
  readonly where: Place;
  readonly label: string;
  readonly relation: 'sum' | 'roll-forward' | 'split';
  readonly total: DecimalText;
  readonly parts: readonly DecimalText[];
  /** The parts are not rounded, so the total must be right to the last digit. */
  readonly exact: boolean;
}

/** Which variance is favourable: more than budget, or less. */
export type LineClass = 'revenue' | 'cost' | 'contra-cost' | 'financial' | 'result';

export interface VarianceLine {
  readonly id: string;
  readonly label: string;
  readonly class: LineClass;
  readonly actual: DecimalText;
  readonly budget: DecimalText;
  readonly variance: DecimalText;
}

/** A column of variances, positive where they are favourable, beside the actuals and budgets that they come from. */
export interface VarianceColumn extends Printed {
  readonly where: Place;
  readonly label: string;
  readonly lines: readonly VarianceLine[];
}

/** Lines of one table with the figures that were entered, to compare their signs. */
export interface EntryTable extends Printed {
  readonly where: Place;
  readonly lines: readonly {
    readonly id: string;
    readonly label: string;
    readonly class: LineClass;
    readonly value: DecimalText;
    readonly budget?: DecimalText | undefined;
  }[];
}

/** A figure that counts from 1 January, beside the periods of the year so far; one that is unknown is undefined. */
export interface YearToDate extends Printed {
  readonly where: Place;
  readonly label: string;
  readonly periods: readonly (DecimalText | undefined)[];
  readonly value: DecimalText;
  readonly aggregation: 'sum' | 'last' | 'mean';
}

/** A part of a total in percent. */
export interface Share {
  readonly where: Place;
  readonly label: string;
  readonly part: DecimalText;
  readonly total: DecimalText;
  /** How part and total are printed. */
  readonly of: Printed;
  readonly share: DecimalText;
  readonly decimals: number;
}

/** A change that is given as a figure, beside the two values that it is between. */
export interface Change {
  readonly where: Place;
  readonly label: string;
  readonly from: DecimalText;
  readonly to: DecimalText;
  readonly of: Printed;
  /** Percent, or the difference in the values' own unit. */
  readonly as: 'percent' | 'difference';
  readonly change: DecimalText;
  readonly decimals: number;
}
