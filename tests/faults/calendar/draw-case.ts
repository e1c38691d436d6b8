import type { Definition } from '../../../report/definition/definition-schema.ts';
import type { Moment } from '../../../report/definition/moment-schema.ts';
import type { PeriodId } from '../../../report/period/period-id.ts';
import { datedPeriod, periodOf } from '../../../report/period/period-parts.ts';
import { definitionWith } from '../../report/calendar/definition.ts';
import type { Drawn } from './drawn.ts';
import { dateOf, dayNumber } from './norwegian-workdays.ts';

/** One organisation's calendar and one period of it. */
export interface CalendarCase {
  readonly definition: Definition;
  readonly period: PeriodId;
  /** The organisation's own closed days around the period, as days since 1970. */
  readonly closed: ReadonlySet<number>;
}

const zones = ['Europe/Oslo', 'Europe/Oslo', 'UTC', 'America/New_York', 'Pacific/Kiritimati'] as const;
const times = ['00:00', '02:30', '07:59', '08:00', '09:00', '12:00', '16:00', '16:01', '23:59'] as const;

/**
 * Calendars are drawn many periods each: an organisation has one for years, and what is known of it is kept. Definitions with
 * every form of moment, closed days of every form, any cadence.
 */
export function drawDefinition(drawn: Drawn): Definition {
  const time = () => drawn.one(times);
  const relative = (): Moment => {
    const form = drawn.int(0, 4);
    if (form === 0) return { at: 'deadline' };
    if (form === 1) return { at: 'deadline', time: time() };
    return form % 2 === 0
      ? { before: drawn.int(1, 4), time: time() }
      : { after: drawn.int(1, 4), time: time() };
  };
  const reminding = () => Array.from({ length: drawn.int(1, 3) }, relative).filter(isRelative);
  const deadline = drawn.chance(0.7)
    ? { workday: drawn.int(5, 12), time: time() }
    : { day: drawn.int(10, 31), time: time(), roll: drawn.one(['next', 'previous'] as const) };
  const cadence = drawn.one(['monthly', 'monthly', 'monthly', 'tertial', 'annual', 'dated'] as const);
  return definitionWith({
    timeZone: drawn.one(zones),
    cadence,
    ...(cadence === 'dated' ? { periods: datedOf(drawn) } : {}),
    calendar: {
      holidays: 'NO',
      closedDays: [
        ...(drawn.chance(0.5) ? ['12-24'] : []),
        ...(drawn.chance(0.5) ? [{ from: '12-27', to: '01-02' }] : []),
        ...(drawn.chance(0.3) ? [{ from: '2024-05-10', to: '2024-05-16' }] : []),
        ...(drawn.chance(0.2) ? ['02-29'] : []),
      ],
      opens: {
        workday: drawn.one([-2, -1, 1, 1, 1, 2, 3]),
        time: drawn.one(['00:00', '08:00', '09:00'] as const),
      },
      deadline,
      overview: 'off' as const,
      rosterCheck: 'off' as const,
      reminders: reminding(),
      escalation: reminding(),
      workingHours: drawn.one([
        { from: '08:00', to: '16:00' },
        { from: '09:00', to: '15:30' },
      ]),
    },
    sections: definitionWith().sections.map((section) =>
      section.id === 'hr'
        ? section
        : {
            ...section,
            deadline: drawn.one([
              { workday: 13, time: time() },
              { after: 2, time: time() },
              { before: 1, time: time() },
            ]),
          },
    ),
  });
}

/** Draws one period, and more often than chance would one around a clock change, a leap day or a year's end. */
export function drawPeriod(definition: Definition, drawn: Drawn): CalendarCase {
  const year = drawn.chance(0.2) ? drawn.one([2000, 2024, 2028, 2096]) : drawn.int(1990, 2100);
  const { cadence } = definition;
  const closed = closedAround(definition, year);
  if (cadence === 'dated') {
    const { from, to } = drawn.one(definition.periods ?? []);
    return {
      definition,
      period: datedPeriod(from, to),
      closed: closedAround(definition, Number(to.slice(0, 4))),
    };
  }
  const last = { monthly: 12, tertial: 3, annual: 1 }[cadence];
  const near = cadence === 'monthly' ? [1, 2, 3, 9, 10, 12] : [1, last];
  const number = drawn.chance(0.5) ? drawn.one(near) : drawn.int(1, last);
  return { definition, period: periodOf({ cadence, year, number }), closed };
}

function datedOf(drawn: Drawn): NonNullable<Definition['periods']> {
  let from = dayNumber(
    `${drawn.int(1990, 2099)}-${drawn.one(['01', '03', '06', '10', '12'])}-${drawn.int(10, 28)}`,
  );
  return Array.from({ length: 4 }, () => {
    const to = from + drawn.int(40, 120);
    const period = { from: dateOf(from), to: dateOf(to) };
    from = to + drawn.int(1, 3);
    return period;
  });
}

const around = new Map<number, readonly { readonly number: number; readonly date: string }[]>();

/** The days of a year and half a year to either side. */
function daysAround(year: number): readonly { readonly number: number; readonly date: string }[] {
  const kept = around.get(year);
  if (kept !== undefined) return kept;
  const first = dayNumber(`${year - 1}-07-01`);
  const days = Array.from({ length: 730 }, (_, index) => ({
    number: first + index,
    date: dateOf(first + index),
  }));
  around.set(year, days);
  return days;
}

/** The closed days of a year and those beside it, spelt out day by day. */
function closedAround({ calendar }: Definition, middle: number): ReadonlySet<number> {
  const closed = new Set<number>();
  for (const entry of calendar.closedDays) {
    const { from, to = from } = typeof entry === 'string' ? { from: entry } : entry;
    for (const { number, date } of daysAround(middle)) {
      const text = from.length === 5 ? date.slice(5) : date;
      if (from <= to ? text >= from && text <= to : text >= from || text <= to) closed.add(number);
    }
  }
  return closed;
}

type Relative = Extract<
  Definition['calendar']['reminders'][number],
  { before: number } | { after: number } | { at: 'deadline' }
>;

function isRelative(moment: Moment): moment is Relative {
  return 'before' in moment || 'after' in moment || 'at' in moment;
}
