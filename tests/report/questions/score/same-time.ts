import { firstMonthOf, lastMonthOf, parsePeriod } from '../../../../report/period/period.ts';
import type { PeriodId } from '../../../../report/period/period-id.ts';
import type { Question } from '../../../../report/questions/question.ts';

/**
 * Whether a question is about the time expected: the same months, however they are parted (`2018` is `2018-T1..2018-T3`). `-` is no time, or
 * the period that is being reported; `*` is any.
 */
export function isSameTime(expected: string, question: Question, current: PeriodId): boolean {
  if (expected === '*') return true;
  const [periods = '', asOf] = expected.split('@');
  return question.asOf === asOf && isSameWhen(periods, question, current);
}

function isSameWhen(expected: string, { when }: Question, current: PeriodId): boolean {
  const meant =
    when === undefined
      ? [current]
      : when.type === 'period'
        ? [when.period]
        : when.type === 'range'
          ? [when.first, when.last]
          : [when.period, when.other];
  const isComparison = expected.includes('/');
  if (isComparison !== (when?.type === 'against')) return false;
  const named = expected === '-' ? [current] : expected.split(isComparison ? '/' : '..').map(periodOf);
  const [first = current] = named;
  if (isComparison) return named.every((period, index) => period === meant[index]);
  const [start = current] = meant;
  return (
    firstMonthOf(first) === firstMonthOf(start) &&
    lastMonthOf(named.at(-1) ?? first) === lastMonthOf(meant.at(-1) ?? start)
  );
}

function periodOf(text: string): PeriodId {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`No period: ${text}`);
  return period;
}
