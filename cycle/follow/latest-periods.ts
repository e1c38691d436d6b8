import { comparePeriods, parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { type LoadedPeriod, loadPeriod } from '../period/load-period.ts';

/** A new period has no colours yet: then those of the one before it count. */
const periods = 2;

/** The newest periods that a cycle was run for: one partition query each. */
export async function latestPeriods(cycle: Cycle): Promise<readonly LoadedPeriod[]> {
  const report = cycle.active.definition.id;
  const newest = (await cycle.reports.listPeriods(report))
    .filter(({ imported }) => !imported)
    .map(({ period }) => parsePeriod(period))
    .filter((period) => period !== undefined)
    .toSorted(comparePeriods)
    .slice(-periods);
  const loaded = await Promise.all(newest.map(async (period) => loadPeriod(cycle, { report, period })));
  return loaded.filter((period) => period !== undefined);
}
