import { comparePeriods, yearOf } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { ItemContext } from '../kind.ts';

/** What something was in an earlier period. */
export interface Previous<T> {
  readonly period: PeriodId;
  readonly value: T;
}

/** The newest earlier period in which something had a value, and that value. */
export function previousValue<T>(
  context: ItemContext,
  valueIn: (period: PeriodId) => T | undefined,
): Previous<T> | undefined {
  for (const period of context.historyPeriods.toReversed()) {
    if (comparePeriods(period, context.period) >= 0) continue;
    const value = valueIn(period);
    if (value !== undefined) return { period, value };
  }
  return undefined;
}

/** The same for figures that count from 1 January: last year's say nothing about this year's. */
export function previousValueThisYear<T>(
  context: ItemContext,
  valueIn: (period: PeriodId) => T | undefined,
): Previous<T> | undefined {
  const year = yearOf(context.period);
  return previousValue(context, (period) => (yearOf(period) === year ? valueIn(period) : undefined));
}
