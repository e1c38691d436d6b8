import { comparePeriods, parsePeriod } from '../../report/period/period.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { sectionsOf } from '../period/report-of.ts';
import type { FollowedPeriod } from './followed-colour.ts';

/**
 * Gives periods with the sections of their reports, newest first. Only what somebody follows is assembled, and that once for a
 * period that is read once.
 */
export function followedPeriods(): (periods: readonly LoadedPeriod[]) => readonly FollowedPeriod[] {
  const made = new Map<LoadedPeriod, FollowedPeriod>();
  const of = (loaded: LoadedPeriod): FollowedPeriod => {
    // A colour is the same in all languages.
    const language = loaded.definition.languages[0] ?? 'nb';
    const followed = made.get(loaded) ?? { loaded, section: sectionsOf(loaded, language) };
    made.set(loaded, followed);
    return followed;
  };
  return (periods) => periods.toSorted((a, b) => newerFirst(a.key.period, b.key.period)).map(of);
}

function newerFirst(a: string, b: string): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  return first === undefined || second === undefined ? 0 : comparePeriods(second, first);
}
