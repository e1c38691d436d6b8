import { comparePeriods, lastMonthOf, monthsIn, previousPeriod } from '../../period/period.ts';
import { endMonthOf } from '../../period/end-month-of.ts';
import { periodOf } from '../../period/period-parts.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Mention, TimeUnit, Year } from './mention.ts';
import { periodsBack, type ReportPeriods } from './report-periods.ts';
import { monthsBack, type Span, spanOf } from './span.ts';

/** What a time that is named is seen from. */
export interface TimeBase {
  /** The period that is being reported. */
  readonly current: PeriodId;
  readonly periods: ReportPeriods;
  /** What is asked about lies ahead, such as what is due. */
  readonly ahead: boolean;
}

const monthsOf = { month: 1, quarter: 3, tertial: 4, half: 6, year: 12 } as const;

/**
 * The months that are named. One without its year is the nearest that has begun in the period that is being reported, or, where
 * things ahead are asked about, the one of its year. Undefined for a day.
 * @example spanSaid({ type: 'month', month: 12 }, { current: '2024-03', ahead: false, periods }) //=> { first: '2023-12', last: '2023-12' }
 */
export function spanSaid(mention: Mention, base: TimeBase): Span | undefined {
  const { current, ahead } = base;
  const now = endMonthOf(current);
  switch (mention.type) {
    case 'month':
      return part(mention.month, 1, yearNamed(mention.year, now.year), base);
    case 'part':
      return part(mention.number, monthsOf[mention.unit], yearNamed(mention.year, now.year), base);
    case 'season':
      return monthsBack(
        season(mention, yearNamed(mention.year, now.year), base),
        mention.before === true ? 12 : 0,
      );
    case 'year':
      return part(1, 12, yearNamed(mention.year, now.year), base);
    case 'year-end':
      return monthsUntil(
        periodOf({ cadence: 'monthly', year: yearNamed(mention.year, now.year) ?? now.year, number: 12 }),
        monthsIn(current),
      );
    case 'previous':
      return stepped(mention.unit, mention.steps, base);
    case 'last':
      return lastOnes(lengthOf(mention.unit, current) * mention.count, current);
    case 'first':
      return firstOnes(
        lengthOf(mention.unit, current) * mention.count,
        yearNamed(mention.year, now.year) ?? now.year,
      );
    case 'same-last-year':
      return monthsBack(spanOf(current), 12);
    case 'to-date':
      return ahead
        ? spanOf(yearPeriod(now.year))
        : { first: spanOf(yearPeriod(now.year)).first, last: lastMonthOf(current) };
    case 'date':
    case 'days-ago':
    case 'day-step':
      return undefined;
  }
}

function yearNamed(year: Year | undefined, now: number): number | undefined {
  if (year === undefined) return undefined;
  return 'number' in year ? year.number : now - year.back;
}

/** The n-th stretch of so many months of a year. */
function part(
  number: number,
  months: number,
  year: number | undefined,
  { current, ahead }: TimeBase,
): Span | undefined {
  if (number * months > 12) return undefined;
  const of = (inYear: number): Span => ({
    first: periodOf({ cadence: 'monthly', year: inYear, number: (number - 1) * months + 1 }),
    last: periodOf({ cadence: 'monthly', year: inYear, number: number * months }),
  });
  if (year !== undefined) return of(year);
  const now = endMonthOf(current).year;
  const own = of(now);
  const isLater = comparePeriods(own.first, lastMonthOf(current)) > 0;
  return isLater && !ahead ? of(now - 1) : own;
}

/** Three months from March, June, September or December on: those of a year, or the nearest that have begun. */
function season(
  { number, year: said, over }: Extract<Mention, { type: 'season' }>,
  year: number | undefined,
  { current, ahead }: TimeBase,
): Span {
  const of = (inYear: number): Span => {
    const first = periodOf({ cadence: 'monthly', year: inYear, number: number * 3 });
    return { first, last: previousPeriod(first, -2) };
  };
  const isLater = (span: Span): boolean =>
    comparePeriods(over === true ? span.last : span.first, lastMonthOf(current)) > 0;
  if (year !== undefined) {
    // "Vinteren 2024" in March, and "i fjor vinter", ended in that year.
    const isOfYearBefore = number === winter && (isLater(of(year)) || (said !== undefined && 'back' in said));
    return of(isOfYearBefore && !ahead ? year - 1 : year);
  }
  const now = endMonthOf(current).year;
  const nearest = isLater(of(now)) && !ahead ? now - 1 : now;
  return of(over === true && isLater(of(nearest)) ? nearest - 1 : nearest);
}

const winter = 4;

/** The stretch that lies so many of its own before the one that holds the end of the current period. */
function stepped(unit: TimeUnit, steps: number, { current, periods }: TimeBase): Span {
  if (unit === 'period') return spanOf(periodsBack(current, steps, periods));
  const months = monthsOf[unit];
  const { year, number } = endMonthOf(current);
  const last = Math.ceil(number / months) * months - steps * months;
  return {
    first: periodOf({ cadence: 'monthly', year, number: last - months + 1 }),
    last: periodOf({ cadence: 'monthly', year, number: last }),
  };
}

function lastOnes(months: number, current: PeriodId): Span {
  const last = lastMonthOf(current);
  return { first: previousPeriod(last, Math.max(months, monthsIn(current)) - 1), last };
}

/** So many months, the last of which is given. */
function monthsUntil(last: PeriodId, months: number): Span {
  return { first: months > 1 ? previousPeriod(last, months - 1) : last, last };
}

/** The first months of a year; there are no more than twelve. */
function firstOnes(months: number, year: number): Span {
  const of = (number: number) => periodOf({ cadence: 'monthly', year, number });
  return { first: of(1), last: of(Math.min(12, months)) };
}

function lengthOf(unit: TimeUnit, current: PeriodId): number {
  return unit === 'period' ? monthsIn(current) : monthsOf[unit];
}

function yearPeriod(year: number): PeriodId {
  return periodOf({ cadence: 'annual', year, number: 1 });
}
