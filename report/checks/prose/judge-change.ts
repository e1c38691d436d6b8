import {
  absoluteDecimal,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
  toDecimalText,
} from '../../number/decimal.ts';
import { familyOf } from '../../number/unit-family.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Subject } from '../evidence/subject.ts';
import { isWithin } from '../tolerance.ts';
import type { Saying } from './claim.ts';
import { baseValue, currentPoint, fitsUnit, matches, matchesAny, referencePoint } from './known.ts';
import type { ClauseTime } from './time-of.ts';
import type { Verdict } from './verdict.ts';

type ChangeSaying = Extract<Saying, { type: 'change' }>;

const hundred = toDecimalText('100');

/**
 * "En nedgang på 0,5 % fra forrige måned". Percent of a figure that is itself in percent is read both ways, as people
 * write it: relatively, and loosely as percentage points.
 */
export function judgeChange(
  { way, quantity }: ChangeSaying,
  subject: Subject,
  time: ClauseTime,
  period: PeriodId,
): Verdict {
  const current = currentPoint(subject, time, period);
  const reference = current && referencePoint(subject, current, time);
  if (current === undefined || reference === undefined || time.forecast) return { type: 'unknown' };
  const isRelative = quantity.family === 'percent';
  if (!isRelative && !fitsUnit(quantity, subject)) return { type: 'unknown' };

  const difference = subtractDecimals(current.value, reference.value);
  // A larger debt is a rise to some and a fall to others.
  const isNegative = current.value.startsWith('-') && reference.value.startsWith('-');
  const isRightWay = difference !== '0' && (isNegative || difference.startsWith('-') === (way === 'fall'));
  const asDifference =
    fitsUnit(quantity, subject) && matches(quantity, baseValue(subject, difference), subject, 2);
  if (isRightWay && asDifference) return { type: 'agrees' };
  const from = absoluteDecimal(reference.value);
  if (isRightWay && isRelative && from !== '0') {
    const percent = divideDecimals(multiplyDecimals(difference, hundred), from, 12);
    const slack = quantity.rough ? toDecimalText('3') : quantity.hidden;
    if (isWithin(absoluteDecimal(percent), absoluteDecimal(quantity.value), slack)) return { type: 'agrees' };
  }
  if (time.since === undefined && (matchesAny(quantity, subject) || !isComparable(subject, quantity.family)))
    return { type: 'unknown' };
  return {
    type: 'contradicts',
    confidence: time.since === undefined ? 'possible' : 'likely',
    expected: difference,
    about: 'change',
  };
}

/** Percent of an amount may be of anything; percent beside a figure in percent is its own change. */
function isComparable({ unit }: Subject, family: string | undefined): boolean {
  return family !== 'percent' || familyOf(unit) === 'percent';
}
