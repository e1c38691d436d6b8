import { periodToReport } from '../../report/calendar/current-period.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
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

  const newest = (await openedPeriods(cycle)).at(-1);
  return newest === undefined ? undefined : loadPeriod(cycle, { report: definition.id, period: newest });
}

/** Which period that is, without reading it. */
export async function currentPeriodId(cycle: Cycle): Promise<PeriodId | undefined> {
  const opened = await openedPeriods(cycle);
  const due = periodToReport(cycle.clock.now(), cycle.active.definition);
  return due !== undefined && opened.includes(due) ? due : opened.at(-1);
}

/** The periods that a cycle was run for, oldest first. */
async function openedPeriods(cycle: Cycle): Promise<readonly PeriodId[]> {
  return (await cycle.reports.listPeriods(cycle.active.definition.id))
    .filter((listed) => !listed.imported)
    .map((listed) => parsePeriod(listed.period))
    .filter((listed) => listed !== undefined)
    .toSorted(comparePeriods);
}
