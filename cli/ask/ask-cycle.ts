import { readVersions } from '../../cycle/definition/read-versions.ts';
import type { ActiveDefinition, Cycle } from '../../cycle/cycle.ts';
import { lookingCycle } from '../looking-cycle.ts';
import { openAt } from '../../storage/azure/open-at.ts';
import type { StoreLocation } from '../../storage/azure/open-at.ts';

/** A cycle that only reads, at a moment that may differ from question to question. */
export type AskCycle = (now: Date) => Cycle;

/**
 * Opens a store to ask it, with the definition and plans that are in use there.
 * @throws {Error} when the store has no such report.
 */
export async function askCycle(location: StoreLocation, report: string): Promise<AskCycle> {
  const stores = await openAt(location);
  const use = await stores.definitions.inUse(report);
  if (use === undefined) throw new Error(`The store has no report "${report}".`);
  const active: ActiveDefinition = await readVersions(stores.definitions, report, use);
  return (now) => lookingCycle(stores, active, now);
}
