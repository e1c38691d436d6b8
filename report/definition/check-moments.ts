import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { periodLabel } from '../period/period-label.ts';
import { nextPeriod } from '../period/period.ts';
import type { PeriodId } from '../period/period-id.ts';
import { listedPeriod } from './dated-periods.ts';
import { momentTimes, type Times } from './moment-times.ts';
import type { Outline } from './outline.ts';
import type { Finding } from './problem.ts';
import { referencePeriods } from './reference-periods.ts';

/** What may be wrong with the order of two moments. */
type Wrong = 'before-opening' | 'section-opens-late' | 'escalated-early';

/**
 * Deadlines and reminders come after the opening, since they would remind nobody; nobody's leader is told before the
 * deadline; and a period is over when the next one opens. What goes wrong in every period that is tried is an error, in some
 * of them a warning that names the first.
 */
export function checkMoments(outline: Outline, language: Language): readonly Finding[] {
  try {
    return momentFindings(outline, language);
  } catch (cause) {
    // So many closed days that there is no working day to count to.
    if (!(cause instanceof RangeError)) throw cause;
    const message = translate(language, 'check.no-workdays');
    return [{ severity: 'error', path: ['calendar', 'closedDays'], message }];
  }
}

function momentFindings(outline: Outline, language: Language): readonly Finding[] {
  const { calendar, sections } = outline;
  if (calendar?.opens === undefined) return [];
  const periods = referencePeriods(outline);
  const listed = { periods: outline.periods?.filter((period) => period !== undefined) };
  const timesOf = momentTimes(outline, periods);
  const opens = timesOf((period) => listedPeriod(listed, period)?.opens ?? calendar.opens);
  const deadline = timesOf((period) => listedPeriod(listed, period)?.deadline ?? calendar.deadline);
  const own = sections.map((section) => timesOf(() => section.deadline, { due: deadline }));
  const dues = [deadline, ...own.filter((due) => due.size > 0)];
  const late = (path: Finding['path'], at: Times, after: Times, wrong: Wrong) =>
    orderFinding({ path, at, after, wrong, periods }, language);
  const anyLate = (
    path: Finding['path'],
    moment: Parameters<typeof timesOf>[0],
    wrong: Wrong,
  ): readonly Finding[] =>
    dues
      .flatMap((due) =>
        late(
          path,
          timesOf(moment, { due, isReminder: true }),
          wrong === 'escalated-early' ? due : opens,
          wrong,
        ),
      )
      .slice(0, 1);
  return [
    ...late(['calendar', 'deadline'], deadline, opens, 'before-opening'),
    ...own.flatMap((due, index) => late(['sections', index, 'deadline'], due, opens, 'before-opening')),
    ...sections.flatMap((section, index) => {
      const from = timesOf(() => section.opens?.at, { due: deadline });
      const due = own[index];
      const until = due === undefined || due.size === 0 ? deadline : due;
      return late(['sections', index, 'opens', 'at'], until, from, 'section-opens-late');
    }),
    ...calendar.reminders.flatMap((moment, index) =>
      anyLate(['calendar', 'reminders', index], () => moment, 'before-opening'),
    ),
    ...calendar.escalation.flatMap((moment, index) =>
      anyLate(['calendar', 'escalation', index], () => moment, 'escalated-early'),
    ),
    ...afterNextOpening(periods, opens, deadline, language),
  ];
}

/** `at` has to come after another moment, or at it where that is no harm. */
function orderFinding(
  order: {
    readonly path: Finding['path'];
    readonly at: Times;
    readonly after: Times;
    readonly wrong: Wrong;
    readonly periods: readonly PeriodId[];
  },
  language: Language,
): readonly Finding[] {
  const { path, at, after, wrong, periods } = order;
  const compared = periods.filter((period) => at.has(period) && after.has(period));
  const failing = compared.filter((period) => {
    const [time = 0, least = 0] = [at.get(period), after.get(period)];
    return wrong === 'escalated-early' ? time < least : time <= least;
  });
  const [first] = failing;
  if (first === undefined) return [];
  if (failing.length === compared.length)
    return [{ severity: 'error', path, message: translate(language, `check.${wrong}`) }];
  const message = translate(language, `check.${wrong}-sometimes`, { period: periodLabel(first, language) });
  return [{ severity: 'warning', path, message }];
}

/** A period that is still due when the next one opens has people answer two at once. */
function afterNextOpening(
  periods: readonly PeriodId[],
  opens: Times,
  deadline: Times,
  language: Language,
): readonly Finding[] {
  const late = periods.find((period, index) => {
    const next = periods[index + 1];
    const due = deadline.get(period);
    const opening = next === undefined ? undefined : opens.get(next);
    const isBeside = period.includes('--') || next === nextPeriod(period);
    return due !== undefined && opening !== undefined && isBeside && due >= opening;
  });
  if (late === undefined) return [];
  const message = translate(language, 'check.after-next-opening', { period: periodLabel(late, language) });
  return [{ severity: 'warning', path: ['calendar', 'deadline'], message }];
}
