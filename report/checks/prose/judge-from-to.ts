import { absoluteDecimal, compareDecimals, toDecimalText } from '../../number/decimal.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Subject } from '../evidence/subject.ts';
import type { Saying } from './claim.ts';
import { baseValue, currentPoint, fitsUnit, matches } from './known.ts';
import type { Verdict } from './verdict.ts';

type FromToSaying = Extract<Saying, { type: 'from-to' }>;

/** "Fra 7,0 til 5,7 %": when one end is a known value, so must the other be; and a rise goes up. */
export function judgeFromTo({ from, to, way }: FromToSaying, subject: Subject, period: PeriodId): Verdict {
  const current = currentPoint(subject, { forecast: false }, period);
  const family = to.family ?? from.family;
  const sort = family === undefined ? {} : { family };
  const ends = [
    { ...from, ...sort },
    { ...to, ...sort },
  ];
  if (current === undefined || !ends.every((end) => fitsUnit(end, subject))) return { type: 'unknown' };
  const known = subject.points.map(({ value }) => baseValue(subject, value));
  const [isFrom, isTo] = ends.map((end) => known.some((value) => matches(end, value, subject)));
  const order = compareDecimals(absoluteDecimal(to.value), absoluteDecimal(from.value));
  if (isFrom === true && isTo === true && way !== undefined && order === (way === 'fall' ? 1 : -1))
    return { type: 'contradicts', confidence: 'likely', expected: current.value, about: 'value' };
  if (isFrom === isTo) return { type: isFrom === true ? 'agrees' : 'unknown' };
  const expected = isTo === true ? (subject.points[0]?.value ?? toDecimalText('0')) : current.value;
  return isTo === true
    ? { type: 'unknown' }
    : { type: 'contradicts', confidence: 'likely', expected, about: 'value' };
}
