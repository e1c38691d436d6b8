import { comparePeriods, firstMonthOf, lastMonthOf, previousPeriod } from '../../period/period.ts';
import { periodOf, periodsInYear, type RegularCadence } from '../../period/period-parts.ts';
import { endMonthOf } from '../../period/end-month-of.ts';
import type { PeriodId } from '../../period/period-id.ts';

/** Months from one to another, both among them. */
export interface Span {
  readonly first: PeriodId;
  readonly last: PeriodId;
}

/** @example spanOf('2024-T1') //=> { first: '2024-01', last: '2024-04' } */
export function spanOf(period: PeriodId): Span {
  return { first: firstMonthOf(period), last: lastMonthOf(period) };
}

/** The whole of several spans, from the first month to the last. */
export function joinSpans(a: Span, b: Span): Span {
  return {
    first: comparePeriods(a.first, b.first) <= 0 ? a.first : b.first,
    last: comparePeriods(a.last, b.last) >= 0 ? a.last : b.last,
  };
}

/** @example monthsBack({ first: '2024-03', last: '2024-03' }, 12) //=> { first: '2023-03', last: '2023-03' } */
export function monthsBack({ first, last }: Span, months: number): Span {
  return { first: previousPeriod(first, months), last: previousPeriod(last, months) };
}

/** The periods of a cadence that a span is, from the first to the last; undefined where its ends are not theirs. */
export function periodsOfSpan(span: Span, cadence: RegularCadence): Span | undefined {
  const first = containing(span.first, cadence);
  const last = containing(span.last, cadence);
  return firstMonthOf(first) === span.first && lastMonthOf(last) === span.last ? { first, last } : undefined;
}

/** The period of a cadence that a period lies in. @example containing('2024-03', 'tertial') //=> '2024-T1' */
export function containing(period: PeriodId, cadence: RegularCadence): PeriodId {
  const { year, number } = endMonthOf(period);
  return periodOf({ cadence, year, number: Math.ceil((number * periodsInYear[cadence]) / 12) });
}
