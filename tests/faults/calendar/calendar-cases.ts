import { createHash } from 'node:crypto';
import { periodToReport } from '../../../report/calendar/current-period.ts';
import { formatDeadline } from '../../../report/calendar/format-moment.ts';
import { periodCalendar } from '../../../report/calendar/period-calendar.ts';
import { drawDefinition, drawPeriod } from './draw-case.ts';
import { drawnFrom } from './drawn.ts';
import { wrongMoments } from './wrong-moments.ts';
import { wrongOccurrences } from './wrong-occurrences.ts';

export interface CalendarRun {
  readonly cases: number;
  /** Occurrences that were skipped once, by policy. */
  readonly skipped: number;
  /** What was wrong, the first of it in words. */
  readonly wrong: number;
  readonly examples: readonly string[];
  /** Of all moments, as text: the same in every process time zone. */
  readonly hash: string;
}

/** So many cases have one organisation's calendar. */
const periodsEach = 50;

/**
 * Tries so many cases of the calendar, 1990–2100, which the seed decides: each moment against a count of days one by one, and
 * each occurrence against a process that sleeps and whose clock is wrong.
 */
export function calendarCases({
  count,
  seed,
}: {
  readonly count: number;
  readonly seed: number;
}): CalendarRun {
  const drawn = drawnFrom(seed);
  const hash = createHash('sha256');
  const examples: string[] = [];
  let [wrong, skipped] = [0, 0];
  let definition = drawDefinition(drawn);
  for (let index = 0; index < count; index += 1) {
    if (index % periodsEach === 0) definition = drawDefinition(drawn);
    const drawnCase = drawPeriod(definition, drawn);
    const occurrences = wrongOccurrences(drawnCase, drawn);
    const found = [...wrongMoments(drawnCase), ...occurrences.wrong];
    wrong += found.length;
    skipped += occurrences.skipped;
    if (examples.length < 10) examples.push(...found);
    const calendar = periodCalendar(definition, drawnCase.period);
    hash.update(
      [
        drawnCase.period,
        periodToReport(calendar.opens, definition),
        formatDeadline(calendar.deadline, definition.timeZone, 'nb'),
        ...[calendar.opens, calendar.deadline, ...calendar.reminders, ...calendar.escalations].map((moment) =>
          moment.toISOString(),
        ),
        calendar.sectionDeadline('assessment').toISOString(),
        occurrences.skipped,
        '\n',
      ].join(' '),
    );
  }
  return { cases: count, skipped, wrong, examples, hash: hash.digest('hex') };
}
