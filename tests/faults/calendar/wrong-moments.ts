import { type PeriodCalendar, periodCalendar } from '../../../report/calendar/period-calendar.ts';
import type { Moment } from '../../../report/definition/moment-schema.ts';
import { firstDayAfter } from '../../../report/period/period.ts';
import type { CalendarCase } from './draw-case.ts';
import { countWorked, dayNumber, isWorked } from './norwegian-workdays.ts';

/** A day and time of day as the wall shows them. */
interface Wall {
  readonly day: number;
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What Node's own time zones say that a clock shows. */
function wallOf(moment: Date, zone: string): Wall {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(zone, format);
  }
  const [date = '', time = ''] = format.format(moment).split(' ');
  return { day: dayNumber(date), time };
}

/**
 * Works every moment of a case out once more, by counting days one by one with the Norwegian holidays of the test's own
 * Easter, and says which are not what the product gives. Nothing when all agree.
 */
export function wrongMoments({ definition, period, closed }: CalendarCase): readonly string[] {
  const { calendar: rules, timeZone: zone } = definition;
  const calendar: PeriodCalendar = periodCalendar(definition, period);
  const after = dayNumber(firstDayAfter(period));
  const wrong: string[] = [];
  const expectAt = (what: string, got: Date, want: Wall): void => {
    const wall = wallOf(got, zone);
    // Half past two does not exist in the night that the clocks go forward; nothing is due then, since it is a Sunday.
    if (wall.day !== want.day || wall.time !== want.time)
      wrong.push(`${period} ${zone} ${what}: ${JSON.stringify(wall)} for ${JSON.stringify(want)}`);
    if (!isWorked(wall.day, closed)) wrong.push(`${period} ${zone} ${what}: closed on ${wall.day}`);
  };
  const opens = wallFor(rules.opens, after, closed);
  const deadline = wallFor(rules.deadline, after, closed);
  expectAt('opens', calendar.opens, opens);
  expectAt('deadline', calendar.deadline, deadline);
  for (const section of definition.sections) {
    const due =
      section.deadline === undefined ? deadline : wallFor(section.deadline, after, closed, deadline);
    const own = calendar.section(section.id);
    expectAt(`${section.id} deadline`, own.deadline, due);
    for (const [kind, moments, got] of [
      ['reminder', rules.reminders, own.reminders],
      ['escalation', rules.escalation, own.escalations],
    ] as const) {
      const wants = moments
        .map((moment) => inHours(wallFor(moment, after, closed, due), rules.workingHours, closed))
        .filter((want) => isAfter(want, opens))
        .sort((a, b) => (isAfter(a, b) ? 1 : isAfter(b, a) ? -1 : 0))
        .filter((want, index, all) => index === 0 || isAfter(want, all[index - 1] ?? want));
      if (wants.length !== got.length)
        wrong.push(`${period} ${zone} ${section.id}: ${got.length} ${kind}s for ${wants.length}`);
      for (const [index, want] of wants.entries())
        expectAt(`${section.id} ${kind} ${index}`, got[index] ?? new Date(0), want);
    }
  }
  return wrong;
}

function isAfter(a: Wall, b: Wall): boolean {
  return a.day > b.day || (a.day === b.day && a.time > b.time);
}

function wallFor(moment: Moment, after: number, closed: ReadonlySet<number>, due?: Wall): Wall {
  if ('workday' in moment) return { day: countWorked(after, moment.workday, closed), time: moment.time };
  if ('day' in moment) {
    let day = after;
    while (!isDay(day, moment.day)) day += 1;
    const worked =
      moment.roll === 'previous' ? countWorked(day + 1, -1, closed) : countWorked(day, 1, closed);
    return { day: worked, time: moment.time };
  }
  if (due === undefined || 'date' in moment) throw new Error('Not drawn');
  if ('before' in moment) return { day: countWorked(due.day, -moment.before, closed), time: moment.time };
  if ('after' in moment) return { day: countWorked(due.day + 1, moment.after, closed), time: moment.time };
  return { day: due.day, time: moment.time ?? due.time };
}

/** Whether a day is the n-th of its month, or the last of a month that has none. */
function isDay(number: number, n: number): boolean {
  const date = new Date(number * 86_400_000).getUTCDate();
  const isLast = new Date((number + 1) * 86_400_000).getUTCDate() === 1;
  return date === n || (isLast && date < n);
}

function inHours(wall: Wall, hours: { from: string; to: string }, closed: ReadonlySet<number>): Wall {
  if (wall.time > hours.to) return { day: countWorked(wall.day + 1, 1, closed), time: hours.from };
  return { day: wall.day, time: wall.time < hours.from ? hours.from : wall.time };
}
