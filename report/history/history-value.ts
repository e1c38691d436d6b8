import type { PeriodId } from '../period/period-id.ts';

/** One value of a table as it stands there, with the place it is to go to still in words. */
export interface TableValue {
  readonly line: number;
  readonly period: string;
  readonly item: string;
  /** The row, and where there are several of it the column: "SLA", "sla.month". Empty where the item has one field. */
  readonly field: string;
  readonly text: string;
}

/** One value with its place found and its number read. */
export interface HistoryValue {
  readonly period: PeriodId;
  readonly section: string;
  readonly item: string;
  readonly field: string;
  readonly value: string;
}

/** A value that was not taken, and why, as a sentence. */
export interface RefusedValue {
  readonly line: number;
  readonly text: string;
  readonly problem: string;
}
