import { absoluteDecimal, addDecimals, multiplyDecimals, toDecimalText } from '../number/decimal.ts';
import { scaleOf } from '../number/unit-family.ts';
import type { Point, Subject } from './evidence/subject.ts';
import { baseValue } from './prose/known.ts';
import { isWithin, stepOf } from './tolerance.ts';

/** Values further apart than this are most often of two things with one name. */
const nearby = toDecimalText('0.1');
const half = toDecimalText('0.5');

/** Compares what two subjects say of the same time in the same role, each as far as it is printed. */
export function comparePoints(
  first: Subject,
  second: Subject,
): {
  readonly differing: readonly (readonly [Point, Point])[];
  /** They agree on something else, or lie near each other: it may well be one figure. */
  readonly isClose: boolean;
} {
  const pairs = first.points.flatMap((point): readonly (readonly [Point, Point])[] => {
    const twin = second.points.find(
      ({ role, basis, period }) => role === point.role && basis === point.basis && period === point.period,
    );
    return twin === undefined ? [] : [[point, twin]];
  });
  const slack = addDecimals(hiddenIn(first), hiddenIn(second));
  const values = ([a, b]: readonly [Point, Point]) =>
    [baseValue(first, a.value), baseValue(second, b.value)] as const;
  const differing = pairs.filter((pair) => !isWithin(...values(pair), slack));
  const isNear = differing.every((pair) => {
    const [a, b] = values(pair);
    return isWithin(a, b, multiplyDecimals(absoluteDecimal(a), nearby));
  });
  return { differing, isClose: isNear || differing.length < pairs.length };
}

function hiddenIn({ unit, decimals }: Subject) {
  return multiplyDecimals(half, stepOf(decimals), scaleOf(unit));
}
