import { periodCalendar, type SectionCalendar } from '../../report/calendar/period-calendar.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { type Owed, owedByPerson } from './owed.ts';

/** A person who owes something at a step of a ladder that has come, and what of theirs has reached it. */
export interface Step {
  readonly email: string;
  readonly moment: Date;
  readonly owed: readonly Owed[];
}

/**
 * The newest step that has come of each person who owes something: of all their sections the latest moment, counted from each
 * section's own deadline (R4). Only sections that were open at their moment count: who got the first card after it is not
 * reminded in the same breath.
 */
export function ladderSteps(
  loaded: LoadedPeriod,
  now: Date,
  moments: (section: SectionCalendar) => readonly Date[],
  of?: 'asked' | 'responsible',
): readonly Step[] {
  const period = parsePeriod(loaded.key.period);
  if (period === undefined) return [];
  const calendar = periodCalendar(loaded.definition, period);
  const newest = new Map<string, Date>();
  for (const { id } of loaded.definition.sections) {
    const moment = moments(calendar.section(id)).findLast((candidate) => candidate <= now);
    if (moment !== undefined) newest.set(id, moment);
  }
  const steps = new Map<string, Step>();
  // One look for each moment: the sections that have reached it, as they were open then.
  for (const time of new Set([...newest.values()].map((moment) => moment.getTime()))) {
    const moment = new Date(time);
    for (const [email, all] of owedByPerson(loaded, moment, of)) {
      const owed = all.filter(({ section }) => newest.get(section)?.getTime() === time);
      if (owed.length === 0) continue;
      const before = steps.get(email);
      const latest = before !== undefined && before.moment > moment ? before.moment : moment;
      steps.set(email, {
        email,
        moment: latest,
        owed: before === undefined ? owed : [...before.owed, ...owed],
      });
    }
  }
  return [...steps.values()];
}
