import type { Cycle } from '../cycle.ts';
import { currentPeriod } from '../period/current-period.ts';
import type { Person } from '../ports/people-store.ts';

/** Who said it of whom stays with the period that is being reported; without one there is nothing it bears on yet. */
export async function auditSpell(
  cycle: Cycle,
  actor: Person,
  entry: { readonly action: string; readonly subject: string; readonly from?: string; readonly to: string },
): Promise<void> {
  const loaded = await currentPeriod(cycle);
  if (loaded === undefined) return;
  await cycle.reports.appendAudit({
    ...loaded.key,
    at: cycle.clock.now().toISOString(),
    by: actor.id,
    ...entry,
  });
}
