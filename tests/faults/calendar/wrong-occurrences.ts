import { catchUp, catchUpPolicy } from '../../../report/calendar/catch-up.ts';
import { periodToReport } from '../../../report/calendar/current-period.ts';
import { dueOpenings } from '../../../report/calendar/due-openings.ts';
import { periodAfterIn } from '../../../report/calendar/neighbour-periods.ts';
import { periodCalendar } from '../../../report/calendar/period-calendar.ts';
import { comparePeriods } from '../../../report/period/period.ts';
import type { PeriodId } from '../../../report/period/period-id.ts';
import type { CalendarCase } from './draw-case.ts';
import type { Drawn } from './drawn.ts';

const hour = 3_600_000;

/**
 * Plays the time around one period with a process that wakes at odd moments, sleeps up to three days, and whose clock is up
 * to two hours wrong, and says which occurrences came twice, early, or not although they should have. The period before is
 * open from the start.
 */
export function wrongOccurrences(
  { definition, period: first }: CalendarCase,
  drawn: Drawn,
): { readonly wrong: readonly string[]; readonly skipped: number } {
  const period = periodAfterIn(definition, first);
  if (period === undefined) return { wrong: [], skipped: 0 };
  const calendar = periodCalendar(definition, period);
  const own = calendar.section('assessment');
  const pieces = [
    ...own.reminders.map((moment) => ({ kind: 'reminder' as const, moment })),
    ...own.escalations.map((moment) => ({ kind: 'escalation' as const, moment })),
  ];
  const last =
    Math.max(calendar.opens.getTime(), ...pieces.map(({ moment }) => moment.getTime())) + 7 * 24 * hour;
  const wakes: { readonly real: number; readonly shown: number }[] = [];
  for (let real = calendar.opens.getTime() - drawn.int(1, 48) * hour; real < last; ) {
    wakes.push({ real, shown: real + drawn.int(-120, 120) * 60_000 });
    real += drawn.chance(0.1) ? drawn.int(24, 72) * hour : drawn.int(5, 900) * 60_000;
  }
  const opened = new Map<PeriodId, number>();
  const stored = [{ period: first, openedAt: periodCalendar(definition, first).opens }];
  const done = new Map<string, number>();
  const wrong: string[] = [];
  for (const { real, shown } of wakes) {
    const now = new Date(shown);
    const current = periodToReport(now, definition);
    const newest = stored.findLast(
      (each) => current !== undefined && comparePeriods(each.period, current) < 0,
    );
    // As the use case does: what is open already is not looked at, and the newest before it is the anchor.
    const isOpen = stored.some((each) => each.period === current);
    for (const due of isOpen ? [] : dueOpenings(definition, newest ?? stored[0], now).open) {
      if (opened.has(due) || due === first) wrong.push(`${due} opened twice`);
      opened.set(due, real);
      stored.push({ period: due, openedAt: now });
    }
    if (!opened.has(period)) continue;
    for (const { kind, moment } of pieces) {
      const state = catchUp(kind, moment, now);
      if (state !== 'due' && state !== 'caught-up') continue;
      // The claim under the occurrence's own key lets one through.
      const key = `${kind} ${moment.toISOString()}`;
      if (!done.has(key)) done.set(key, real);
      if (real < moment.getTime() - 2 * hour) wrong.push(`${period} ${key} early`);
    }
  }
  const openedAt = opened.get(period);
  if (openedAt === undefined) wrong.push(`${period} never opened`);
  else if (openedAt < calendar.opens.getTime() - 2 * hour) wrong.push(`${period} opened early`);
  let skipped = 0;
  for (const { kind, moment } of pieces) {
    const key = `${kind} ${moment.toISOString()}`;
    const within = catchUpPolicy[kind].withinMs;
    const seen = wakes.some(({ real, shown }) => {
      const late = shown - moment.getTime();
      return late >= 0 && late <= within && openedAt !== undefined && real >= openedAt;
    });
    if (seen !== done.has(key)) wrong.push(`${period} ${key} ${seen ? 'lost' : 'came too late'}`);
    if (!done.has(key)) skipped += 1;
  }
  return { wrong, skipped };
}
