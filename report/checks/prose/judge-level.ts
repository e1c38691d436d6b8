import type { PeriodId } from '../../period/period-id.ts';
import type { Subject } from '../evidence/subject.ts';
import { baseValue, currentPoint, fitsUnit, matches, matchesAny } from './known.ts';
import type { Quantity } from './quantities.ts';
import type { ClauseTime } from './time-of.ts';
import type { Verdict } from './verdict.ts';

/** "Sykefraværet er 5,7 %": any value of the subject will do, unless the clause says which it means. */
export function judgeLevel(
  quantity: Quantity,
  subject: Subject,
  time: ClauseTime,
  period: PeriodId,
): Verdict {
  if (!fitsUnit(quantity, subject) || time.forecast) return { type: 'unknown' };
  const current = currentPoint(subject, time, period);
  if (current === undefined) return { type: matchesAny(quantity, subject) ? 'agrees' : 'unknown' };
  if (matches(quantity, baseValue(subject, current.value), subject)) return { type: 'agrees' };
  const isToDate = time.basis !== undefined;
  // A month that is named leaves only what is known of it.
  const isOfMonth = time.month !== undefined && current.period === time.month;
  const meant = isOfMonth ? subject.points.filter((point) => point.period === time.month) : subject.points;
  if (!isToDate && matchesAny(quantity, { ...subject, points: meant })) return { type: 'agrees' };
  const isExplicit = isToDate || time.month !== undefined;
  if (time.since !== undefined || time.basis === 'year') return { type: 'unknown' };
  return {
    type: 'contradicts',
    confidence: isExplicit ? 'likely' : 'possible',
    expected: current.value,
    about: 'value',
  };
}
