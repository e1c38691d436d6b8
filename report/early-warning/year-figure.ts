import type { Relation } from '../number/split-number.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { BandColour } from '../status/find-band.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Unit } from '../value/unit.ts';

/** How a year's figure comes from those of its periods: their sum, their mean, or the last of them. */
export const yearAggregations = ['sum', 'mean', 'last'] as const;

export type YearAggregation = (typeof yearAggregations)[number];

/** A year's figures in the order of its periods; one that is unknown is undefined. */
export type YearValues = readonly (DecimalText | undefined)[];

/** A figure that is followed through the year, with what is known of it in earlier years. */
export interface YearFigure {
  /** The row's id, alone in its item. */
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly aggregation: YearAggregation;
  /** The last period that the figure is known for, which is earlier than the report's where the figure lags. */
  readonly period: PeriodId;
  /** This year so far: the sum or the mean of its periods, or the last of them. */
  readonly soFar: DecimalText | undefined;
  /** This year's target. */
  readonly target: { readonly value: DecimalText; readonly relation?: Relation | undefined } | undefined;
  /** By year; the current one may be among them, and is not looked at. */
  readonly years: ReadonlyMap<number, YearValues>;
  /**
   * The colour of a whole year's figure by today's rule, against the target of that year or else this year's; undefined where
   * there is no rule, or it leaves the colour open.
   */
  colourOf(value: DecimalText, year: number): BandColour | undefined;
}
