import type { PeriodId } from '../../report/period/period-id.ts';
import { yearOf } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { definitionOf } from '../definition-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';

/**
 * Reads a period that somebody asks about: one partition query. One that was only imported has no definition of its own, and is
 * read by the one in use. Undefined when the store has none.
 */
export async function loadAsked(cycle: Cycle, period: PeriodId): Promise<LoadedPeriod | undefined> {
  const { definition, plans } = cycle.active;
  const key = { report: definition.id, period };
  const snapshot = await cycle.reports.readPeriod(key);
  if (snapshot === undefined) return undefined;
  const { record } = snapshot.period;
  if (record.definitionVersion > 0) return { key, snapshot, ...(await definitionOf(cycle, record)) };
  return { key, snapshot, definition, plan: plans.get(yearOf(period)) };
}
