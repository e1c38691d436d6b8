import { comparePeriods, parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { reportOf } from '../period/report-of.ts';
import type { FollowedPeriod } from './followed-colour.ts';

/** Gives periods with their reports, newest first; a period that is read once is assembled once. */
export function followedPeriods(
  cycle: Cycle,
): (periods: readonly LoadedPeriod[]) => readonly FollowedPeriod[] {
  const made = new Map<LoadedPeriod, FollowedPeriod>();
  const of = (loaded: LoadedPeriod): FollowedPeriod => {
    // A colour is the same in all languages.
    const language = loaded.definition.languages[0] ?? 'nb';
    const followed = made.get(loaded) ?? {
      loaded,
      report: reportOf(loaded, { language, now: cycle.clock.now() }),
    };
    made.set(loaded, followed);
    return followed;
  };
  return (periods) => periods.toSorted((a, b) => newerFirst(a.key.period, b.key.period)).map(of);
}

function newerFirst(a: string, b: string): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  return first === undefined || second === undefined ? 0 : comparePeriods(second, first);
}
