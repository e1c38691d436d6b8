import { periodToReport } from '../../report/calendar/current-period.ts';
import { comparePeriods, parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { type LoadedPeriod, loadPeriod } from './load-period.ts';

/**
 * The period that a question without a period is about: the one that the calendar says is being reported, or else the
 * newest one that was ever opened.
 */
export async function currentPeriod(cycle: Cycle): Promise<LoadedPeriod | undefined> {
  const { definition } = cycle.active;
  const due = periodToReport(cycle.clock.now(), definition);
  const loaded = due && (await loadPeriod(cycle, { report: definition.id, period: due }));
  if (loaded !== undefined) return loaded;

  const newest = (await cycle.reports.listPeriods(definition.id))
    .filter((listed) => !listed.imported)
    .map((listed) => parsePeriod(listed.period))
    .filter((listed) => listed !== undefined)
    .toSorted(comparePeriods)
    .at(-1);
  return newest === undefined ? undefined : loadPeriod(cycle, { report: definition.id, period: newest });
}
