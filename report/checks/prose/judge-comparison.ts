import {
  absoluteDecimal,
  addDecimals,
  divideDecimals,
  multiplyDecimals,
  negateDecimal,
  subtractDecimals,
  toDecimalText,
} from '../../number/decimal.ts';
import { familyOf } from '../../number/unit-family.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Point, Subject } from '../evidence/subject.ts';
import { isWithin } from '../tolerance.ts';
import type { Saying } from './claim.ts';
import { baseValue, fitsUnit, matches } from './known.ts';
import type { Quantity } from './quantities.ts';
import type { ClauseTime } from './time-of.ts';
import type { Verdict } from './verdict.ts';

type ComparisonSaying = Extract<Saying, { type: 'comparison' }>;

/** "4,6 mill. kr under budsjett", "lavere enn måltallet": true of some pair of actual and budget, or of none. */
export function judgeComparison(saying: ComparisonSaying, subject: Subject, time: ClauseTime): Verdict {
  const { quantity, way } = saying;
  const isRelative = quantity?.family === 'percent' && familyOf(subject.unit) !== 'percent';
  if (quantity !== undefined && !isRelative && !fitsUnit(quantity, subject)) return { type: 'unknown' };
  const isJudged = way === 'better' || way === 'worse';
  if (isJudged && subject.better === undefined) return { type: 'unknown' };
  const differences = differencesOf(saying, subject, time);
  const first = differences.at(-1);
  if (first === undefined) return { type: 'unknown' };
  const isRight = differences.some(({ difference, other }) => {
    const favourable = subject.better === 'lower' ? negateDecimal(difference) : difference;
    if (way === 'equal') return isNear(difference, other);
    const isUp = way === 'higher' || way === 'better';
    const sign = isJudged ? favourable : difference;
    const isThatWay = isUp ? sign !== '0' && !sign.startsWith('-') : sign.startsWith('-');
    const isAmount =
      quantity === undefined ||
      (isRelative
        ? isPercentOf(quantity, difference, other)
        : matches(quantity, baseValue(subject, difference), subject, 2));
    // Of negative figures nobody knows which is "lower".
    const isEitherWay = other.startsWith('-') && !isJudged;
    return (isThatWay || isEitherWay || (quantity === undefined && sign === '0')) && isAmount;
  });
  if (isRight) return { type: 'agrees' };
  const isSure = time.basis !== undefined || quantity === undefined || differences.length === 1;
  return {
    type: 'contradicts',
    confidence: isSure ? 'likely' : 'possible',
    expected: first.difference,
    about: 'difference',
  };
}

/** Actual less budget or target, for every basis and period that the clause may mean; the widest last. */
function differencesOf(
  { with: to }: ComparisonSaying,
  subject: Subject,
  time: ClauseTime,
): readonly { readonly difference: DecimalText; readonly other: DecimalText }[] {
  const role = time.forecast ? 'forecast' : 'actual';
  return subject.points
    .filter((point) => point.role === role && (time.basis === undefined || point.basis === time.basis))
    .filter((point) => time.month === undefined || point.basis !== 'period' || point.period === time.month)
    .flatMap((point) => {
      const other = subject.points.find((candidate) => candidate.role === to && isBeside(candidate, point));
      return other === undefined
        ? []
        : [{ difference: subtractDecimals(point.value, other.value), other: other.value }];
    });
}

/** "3 % over budsjett", as far as it is rounded. */
function isPercentOf(quantity: Quantity, difference: DecimalText, other: DecimalText): boolean {
  if (other === '0') return false;
  const percent = divideDecimals(multiplyDecimals(difference, toDecimalText('100')), other, 6);
  const slack = quantity.rough ? toDecimalText('3') : addDecimals(quantity.hidden, toDecimalText('0.1'));
  return isWithin(absoluteDecimal(percent), absoluteDecimal(quantity.value), slack);
}

/** "Følger budsjettet" is said loosely: a twentieth to either side. */
function isNear(difference: DecimalText, budget: DecimalText): boolean {
  if (budget === '0') return true;
  const share = divideDecimals(absoluteDecimal(difference), absoluteDecimal(budget), 6);
  return isWithin(share, toDecimalText('0'), toDecimalText('0.05'));
}

function isBeside(a: Point, b: Point): boolean {
  return a.basis === b.basis && a.period === b.period;
}
