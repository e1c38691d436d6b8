import type { Definition, SectionDefinition } from '../definition/definition-schema.ts';
import { listedPeriod } from '../definition/dated-periods.ts';
import type { Moment } from '../definition/moment-schema.ts';
import { firstDayAfter } from '../period/period.ts';
import type { PeriodId } from '../period/period-id.ts';
import { inWorkingHours, momentOf } from './moment-of.ts';
import { momentAt } from './zoned-moment.ts';

/** The moments of one section in a period. */
export interface SectionCalendar {
  /** Not answered before this; what it waits for may keep it closed longer. */
  readonly opens: Date;
  readonly deadline: Date;
  /** When who owes something in the section is reminded, in order of time. Within working hours, after the opening. */
  readonly reminders: readonly Date[];
  /** When the leader and the coordinator are told of what is outstanding, in order of time. Within working hours. */
  readonly escalations: readonly Date[];
}

/** The moments of one period's reporting. */
export interface PeriodCalendar {
  readonly opens: Date;
  /** The report's deadline, which is that of each section that has none of its own. */
  readonly deadline: Date;
  /** All moments at which some section is reminded of, in order of time. */
  readonly reminders: readonly Date[];
  /** All moments at which some section is escalated, in order of time. */
  readonly escalations: readonly Date[];
  /** The section's own moments; the report's for a section that there is none of. */
  section(sectionId: string): SectionCalendar;
  /** The section's own deadline; the report's for a section that has none. */
  sectionDeadline(sectionId: string): Date;
}

/** Working out a period takes a while and always gives the same: a definition never changes. */
const known = new WeakMap<Definition, Map<PeriodId, PeriodCalendar>>();

/** So many periods are kept of a definition; a question asks about a few. */
const mostKept = 64;

/**
 * Gives when a period opens, is due, is reminded of and is escalated. "Working day n" is counted from the end of the
 * period, and the time of day is that of the report's zone, on both sides of a clock change. Every moment is on a working
 * day; reminders and escalations are within working hours too, and two that fall together are one.
 * @example periodCalendar(definition, march2024).deadline //=> 2024-04-12T10:00:00.000Z
 */
export function periodCalendar(definition: Definition, period: PeriodId): PeriodCalendar {
  let periods = known.get(definition);
  if (periods === undefined) {
    periods = new Map<PeriodId, PeriodCalendar>();
    known.set(definition, periods);
  }
  let calendar = periods.get(period);
  if (calendar === undefined) {
    if (periods.size >= mostKept) periods.clear();
    calendar = calendarOf(definition, period);
    periods.set(period, calendar);
  }
  return calendar;
}

function calendarOf(definition: Definition, period: PeriodId): PeriodCalendar {
  const { calendar: rules, timeZone: zone, sections } = definition;
  const after = firstDayAfter(period);
  const at = (moment: Moment, deadline?: Date): Date =>
    momentAt(momentOf(moment, { after, rules, zone, ...(deadline && { deadline }) }), zone);
  const listed = listedPeriod(definition, period);
  const opens = at(listed?.opens ?? rules.opens);
  const deadline = at(listed?.deadline ?? rules.deadline);
  const reminding = (moments: readonly Moment[], due: Date, from: Date): readonly Date[] =>
    inOrder(
      moments
        .map((moment) => momentOf(moment, { after, rules, zone, deadline: due }))
        .map((clock) => momentAt(inWorkingHours(clock, rules.workingHours, rules), zone))
        .filter((moment) => moment > from),
    );
  const calendarFor = (section?: SectionDefinition): SectionCalendar => {
    const due = section?.deadline === undefined ? deadline : at(section.deadline, deadline);
    const own = section?.opens?.at === undefined ? opens : at(section.opens.at, deadline);
    const from = own > opens ? own : opens;
    return {
      opens: from,
      deadline: due,
      reminders: reminding(rules.reminders, due, from),
      escalations: reminding(rules.escalation, due, from),
    };
  };
  const ofReport = calendarFor();
  const bySection = new Map(
    sections.map((section) => {
      const hasOwn = section.deadline !== undefined || section.opens?.at !== undefined;
      return [section.id, hasOwn ? calendarFor(section) : ofReport];
    }),
  );
  const all = [...new Set(bySection.values())];
  return {
    opens,
    deadline,
    reminders: inOrder(all.flatMap(({ reminders }) => reminders)),
    escalations: inOrder(all.flatMap(({ escalations }) => escalations)),
    section: (id) => bySection.get(id) ?? ofReport,
    sectionDeadline: (id) => (bySection.get(id) ?? ofReport).deadline,
  };
}

/** Moments in order of time, each once. */
function inOrder(moments: readonly Date[]): readonly Date[] {
  const times = new Set(moments.map((moment) => moment.getTime()));
  return [...times].sort((a, b) => a - b).map((time) => new Date(time));
}
