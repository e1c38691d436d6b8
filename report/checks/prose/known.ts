import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  subtractDecimals,
  toDecimalText,
} from '../../number/decimal.ts';
import { familyOf, scaleOf } from '../../number/unit-family.ts';
import {
  comparePeriods,
  lastMonthOf,
  previousPeriod,
  samePeriodLastYear,
  yearOf,
} from '../../period/period.ts';
import { parsePeriod } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Basis, Point, Subject } from '../evidence/subject.ts';
import { isWithin, stepOf } from '../tolerance.ts';
import type { Quantity } from './quantities.ts';
import type { ClauseTime } from './time-of.ts';

/** A point's value in kroner, percent, days …, as sentences are compared with it. */
export function baseValue(subject: Subject, value: DecimalText): DecimalText {
  return multiplyDecimals(value, scaleOf(subject.unit));
}

/** Whether a quantity is of the sort that a subject is counted in. */
export function fitsUnit({ family }: Quantity, subject: Subject): boolean {
  const own = familyOf(subject.unit);
  if (family === undefined) return own === 'count' || own === 'fte' || own === 'score';
  return (
    family === own || (family === 'points' && own === 'percent') || (family === 'percent' && own === 'points')
  );
}

/** Whether a quantity is a value as far as both are rounded. `figures`: how many rounded figures the value comes from. */
export function matches(quantity: Quantity, value: DecimalText, subject: Subject, figures = 1): boolean {
  const half = multiplyDecimals(toDecimalText('0.5'), stepOf(subject.decimals), scaleOf(subject.unit));
  const written = addDecimals(quantity.hidden, multiplyDecimals(half, toDecimalText(figures)));
  const loosely = multiplyDecimals(absoluteDecimal(value), toDecimalText('0.08'));
  const slack = quantity.rough && compareDecimals(loosely, written) > 0 ? loosely : written;
  return isWithin(absoluteDecimal(quantity.value), absoluteDecimal(value), slack);
}

/** Whether a quantity is any value of a subject, or the difference between two of them. */
export function matchesAny(quantity: Quantity, subject: Subject): boolean {
  const values = subject.points.map(({ value }) => baseValue(subject, value));
  return values.some(
    (value, index) =>
      matches(quantity, value, subject) ||
      values.slice(index + 1).some((other) => matches(quantity, subtractDecimals(value, other), subject, 2)),
  );
}

/** The newest actual value at or before a period, or the one of the month that the clause names. */
export function currentPoint(subject: Subject, time: ClauseTime, period: PeriodId): Point | undefined {
  const actual = actuals(subject, time.basis ?? 'period').filter(
    (point) => comparePeriods(point.period, period) <= 0,
  );
  if (time.month === undefined || time.basis !== undefined) return actual.at(-1);
  return (
    actual.find((point) => point.period === time.month) ??
    (time.month === lastMonthOf(period) ? actual.at(-1) : undefined)
  );
}

/** What a change is counted from, where the clause says it and the value is known. */
export function referencePoint(subject: Subject, current: Point, time: ClauseTime): Point | undefined {
  const actual = actuals(subject, current.basis);
  const at = (period: PeriodId) => actual.find((point) => point.period === period);
  const { since } = time;
  if (since === undefined || since === 'previous')
    return actual.filter((point) => comparePeriods(point.period, current.period) < 0).at(-1);
  if (since === 'other') return undefined;
  if (since === 'last-year') return at(samePeriodLastYear(current.period));
  if (since === 'year-start') {
    const december = parsePeriod(`${yearOf(current.period) - 1}-12`);
    return december === undefined ? undefined : at(december);
  }
  return (
    at(since) ??
    (since === previousPeriod(lastMonthOf(current.period)) ? at(previousPeriod(current.period)) : undefined)
  );
}

function actuals(subject: Subject, basis: Basis): readonly Point[] {
  return subject.points
    .filter((point) => point.role === 'actual' && point.basis === basis)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
}
