import { endMonthOf } from '../period/end-month-of.ts';
import { lastMonthOf, monthsIn, parsePeriod, previousPeriod } from '../period/period.ts';
import type { PeriodId } from '../period/period-id.ts';
import { periodParts } from '../period/period-parts.ts';
import type { TimeMention } from './question.ts';

/** Whether a time that a question names is that of the report: never answer March when February is asked for. */
export function isAboutPeriod(time: TimeMention | undefined, period: string): boolean {
  if (time === undefined) return true;
  const parsed = parsePeriod(period);
  if (time.relative || parsed === undefined) return false;
  const parts = periodParts(parsed);
  if (parts.cadence === 'dated') return isWithin(time, parsed);
  if (time.year !== undefined && time.year !== parts.year) return false;
  return time.month === undefined || (parts.cadence === 'monthly' && time.month === parts.number);
}

/** Dates are about every month, and every year, that they are in. */
function isWithin({ year, month }: TimeMention, period: PeriodId): boolean {
  return Array.from({ length: monthsIn(period) }, (_, back) =>
    endMonthOf(previousPeriod(lastMonthOf(period), back)),
  ).some(
    (each) => (year === undefined || each.year === year) && (month === undefined || each.number === month),
  );
}
