import { roundDecimal, subtractDecimals } from '../../number/decimal.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Subject } from '../evidence/subject.ts';
import type { State } from './claim.ts';
import { currentPoint, referencePoint } from './known.ts';
import type { ClauseTime } from './time-of.ts';
import type { Verdict } from './verdict.ts';

/** How much a figure may move and still be called stable, and what else the words allow, as a part of the earlier value. */
const allowed: Readonly<Record<Exclude<State, 'unchanged'>, readonly [number, number]>> = {
  steady: [0.85, 1.15],
  halved: [0.4, 0.6],
  doubled: [1.7, 2.4],
  rising: [1, Number.POSITIVE_INFINITY],
  falling: [0, 1],
};

/** "Uendret", "halvert", "stabilt": against the value that the clause compares with, or the one before. */
export function judgeState(state: State, subject: Subject, time: ClauseTime, period: PeriodId): Verdict {
  const current = currentPoint(subject, time, period);
  const reference = current && referencePoint(subject, current, time);
  if (current === undefined || reference === undefined || reference.value === '0' || time.forecast)
    return { type: 'unknown' };
  const difference = subtractDecimals(current.value, reference.value);
  const ratio = Number(current.value) / Number(reference.value);
  const isRight =
    state === 'unchanged'
      ? roundDecimal(difference, subject.decimals) === '0'
      : ratio >= allowed[state][0] && ratio <= allowed[state][1];
  if (isRight) return { type: 'agrees' };
  const confidence = state === 'steady' ? 'possible' : 'likely';
  return { type: 'contradicts', confidence, expected: difference, about: 'change' };
}
