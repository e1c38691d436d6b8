import type { Cycle } from '../cycle.ts';
import { readVersions } from './read-versions.ts';
import { sameVersions, versionsOf } from './versions.ts';

/** Takes over what is in use by the store, where somebody has confirmed another version since it was last read. */
export async function refreshDefinition(cycle: Cycle): Promise<void> {
  const { holder } = cycle;
  if (holder === undefined) return;
  const report = holder.offered.definition.id;
  const use = await cycle.definitions.inUse(report);
  if (use === undefined || use.number <= holder.current.use.number) return;
  const active = sameVersions(use, versionsOf(holder.offered))
    ? holder.offered
    : await readVersions(cycle.definitions, report, use);
  holder.current = { use, active };
  cycle.log.info('definition-in-use', { report, number: use.number, version: use.definition });
}
