import type { PeriodId } from '../../report/period/period-id.ts';
import type { Cycle } from '../cycle.ts';

/** Whether a period is known only from what was read in: its figures are compared with, and nobody reports it. */
export async function isImported(cycle: Cycle, period: PeriodId): Promise<boolean> {
  const listed = await cycle.reports.listPeriods(cycle.active.definition.id);
  return listed.some(({ period: of, imported }) => imported && of === period);
}
