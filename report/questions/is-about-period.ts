import { parsePeriod } from '../period/period.ts';
import { periodParts } from '../period/period-parts.ts';
import type { TimeMention } from './question.ts';

/** Whether a time that a question names is that of the report: never answer March when February is asked for. */
export function isAboutPeriod(time: TimeMention | undefined, period: string): boolean {
  if (time === undefined) return true;
  const parsed = parsePeriod(period);
  if (time.relative || parsed === undefined) return false;
  const { cadence, year, number } = periodParts(parsed);
  if (time.year !== undefined && time.year !== year) return false;
  return time.month === undefined || (cadence === 'monthly' && time.month === number);
}
