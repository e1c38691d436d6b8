import type { Moment, WorkingHours } from '../definition/moment-schema.ts';
import { addDays } from './iso-date.ts';
import { isWorkday, nthWorkday, nthWorkdayBefore, type WorkdayRules } from './workday.ts';
import { type WallClock, wallClock } from './zoned-moment.ts';

/** What a moment of a definition is counted from. */
export interface MomentScope {
  /** The ISO date of the day after the period. */
  readonly after: string;
  readonly rules: WorkdayRules;
  readonly zone: string;
  /** The deadline that `before`, `after` and `at` are counted from. */
  readonly deadline?: Date;
}

/**
 * Gives the date and time of day that a moment of a definition stands for. It is always a working day.
 * @throws {RangeError} when a moment counted from a deadline has none.
 * @example momentOf({ workday: 9, time: '12:00' }, scope) //=> { date: '2024-04-12', time: '12:00' }
 */
export function momentOf(moment: Moment, scope: MomentScope): WallClock {
  const { after, rules } = scope;
  if ('workday' in moment) {
    const { workday, time } = moment;
    const date = workday > 0 ? nthWorkday(after, workday, rules) : nthWorkdayBefore(after, -workday, rules);
    return { date, time };
  }
  if ('day' in moment) {
    const { day, time, roll } = moment;
    return { date: rolled(dayFrom(after, day), roll, rules), time };
  }
  if ('date' in moment) return { date: rolled(moment.date, moment.roll, rules), time: moment.time };
  const due = dueOf(scope);
  if ('before' in moment)
    return { date: nthWorkdayBefore(due.date, moment.before, rules), time: moment.time };
  if ('after' in moment)
    return { date: nthWorkday(addDays(due.date, 1), moment.after, rules), time: moment.time };
  return { date: due.date, time: moment.time ?? due.time };
}

/**
 * Moves what lies outside working hours to the next working hour: later the same day, or the next working day.
 * @example inWorkingHours({ date: '2024-04-12', time: '18:00' }, hours, rules) //=> { date: '2024-04-15', time: '08:00' }
 */
export function inWorkingHours(clock: WallClock, { from, to }: WorkingHours, rules: WorkdayRules): WallClock {
  const { date, time } = clock;
  if (isWorkday(date, rules) && time <= to) return { date, time: time < from ? from : time };
  return { date: nthWorkday(addDays(date, 1), 1, rules), time: from };
}

function dueOf({ deadline, zone }: MomentScope): WallClock {
  if (deadline === undefined) throw new RangeError('There is no deadline to count from');
  return wallClock(deadline, zone);
}

/** A day that is no working day moves on, or back. */
function rolled(date: string, roll: 'next' | 'previous' | undefined, rules: WorkdayRules): string {
  return roll === 'previous' ? nthWorkdayBefore(addDays(date, 1), 1, rules) : nthWorkday(date, 1, rules);
}

/** The first date on or after another with a day of the month; a month that is too short has it on its last. */
function dayFrom(from: string, day: number): string {
  const here = dayOfMonth(from, day);
  return here >= from ? here : dayOfMonth(addDays(`${from.slice(0, 7)}-28`, 4), day);
}

function dayOfMonth(date: string, day: number): string {
  const [year, month] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate();
  return `${date.slice(0, 7)}-${String(Math.min(day, last)).padStart(2, '0')}`;
}
