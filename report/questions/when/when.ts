import type { PeriodId } from '../../period/period-id.ts';

/** The time that a question is about, in periods of the report's own cadence. */
export type When =
  | { readonly type: 'period'; readonly period: PeriodId }
  /** Both ends are part of it. */
  | { readonly type: 'range'; readonly first: PeriodId; readonly last: PeriodId }
  /** One period held against another. */
  | { readonly type: 'against'; readonly period: PeriodId; readonly other: PeriodId };
