import { datedPeriods } from '../definition/dated-periods.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Moment } from '../definition/moment-schema.ts';
import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import type { PeriodId } from '../period/period-id.ts';
import { periodLabel } from '../period/period-label.ts';
import { periodOf, periodsInYear } from '../period/period-parts.ts';
import { firstDayAfter, previousPeriod } from '../period/period.ts';
import { type FreeDay, freeDays } from './free-days.ts';
import { weekdayOf } from './iso-date.ts';
import { oddities } from './oddities.ts';
import { periodCalendar } from './period-calendar.ts';
import { wallClock } from './zoned-moment.ts';

/** One moment of a year: its day and time in the report's zone, and the weekdays off that moved it. */
export interface YearMoment {
  readonly kind: 'opens' | 'section-opens' | 'deadline' | 'section-deadline' | 'reminder' | 'escalation';
  /** The title of the section whose own it is. */
  readonly section?: string;
  readonly at: string;
  readonly date: string;
  readonly time: string;
  readonly movedBy: readonly FreeDay[];
}

/** What happens in one period that opens in the year. */
export interface YearPeriod {
  readonly period: PeriodId;
  readonly label: string;
  /** In order of time. */
  readonly moments: readonly YearMoment[];
  /** What is odd about it, in sentences. */
  readonly warnings: readonly string[];
}

/** A report's year. */
export interface YearCalendar {
  readonly year: number;
  readonly periods: readonly YearPeriod[];
  readonly freeDays: readonly FreeDay[];
}

/** Everything that a report's calendar has in a year: the periods that open in it, and the days off that were counted with. */
export function yearCalendar(definition: Definition, year: number, language: Language): YearCalendar {
  const { calendar: rules, timeZone } = definition;
  const off = [year - 1, year, year + 1].flatMap((each) => freeDays(each, rules, language));
  return {
    year,
    periods: candidates(definition, year)
      .filter((period) =>
        wallClock(periodCalendar(definition, period).opens, timeZone).date.startsWith(`${year}-`),
      )
      .map((period) => ({
        period,
        label: periodLabel(period, language),
        moments: momentsOf(definition, period, off, language),
        warnings: oddities(definition, period, language),
      })),
    freeDays: off.filter(({ date }) => date.startsWith(`${year}-`)),
  };
}

/** The periods that may open in a year. */
function candidates(definition: Definition, year: number): readonly PeriodId[] {
  const { cadence } = definition;
  if (cadence === 'dated') return datedPeriods(definition);
  const last = periodOf({ cadence, year: year + 1, number: 1 });
  return Array.from({ length: periodsInYear[cadence] * 2 + 1 }, (_, back) =>
    previousPeriod(last, back),
  ).toReversed();
}

function momentsOf(
  definition: Definition,
  period: PeriodId,
  off: readonly FreeDay[],
  language: Language,
): readonly YearMoment[] {
  const calendar = periodCalendar(definition, period);
  const after = firstDayAfter(period);
  const moment = (kind: YearMoment['kind'], at: Date, from: string, section?: string): YearMoment => {
    const { date, time } = wallClock(at, definition.timeZone);
    const [first, last] = from < date ? [from, date] : [date, from];
    const movedBy = off.filter((day) => weekdayOf(day.date) <= 5 && day.date >= first && day.date <= last);
    return { kind, ...(section === undefined ? {} : { section }), at: at.toISOString(), date, time, movedBy };
  };
  const rules = definition.calendar;
  const due = wallClock(calendar.deadline, definition.timeZone).date;
  const countedFrom = (moments: readonly Moment[]) =>
    moments.every((one) => 'workday' in one || 'day' in one) ? after : due;
  const own = definition.sections.flatMap(({ id, title, deadline, opens }): readonly YearMoment[] => {
    const name = localText(title, language);
    const section = calendar.section(id);
    return [
      ...(opens?.at === undefined ? [] : [moment('section-opens', section.opens, after, name)]),
      ...(deadline === undefined ? [] : [moment('section-deadline', section.deadline, after, name)]),
    ];
  });
  return [
    moment('opens', calendar.opens, after),
    moment('deadline', calendar.deadline, after),
    ...own,
    ...calendar.reminders.map((at) => moment('reminder', at, countedFrom(rules.reminders))),
    ...calendar.escalations.map((at) => moment('escalation', at, countedFrom(rules.escalation))),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
