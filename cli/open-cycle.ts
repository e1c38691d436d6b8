import type { Cycle } from '../cycle/cycle.ts';
import type { Definition } from '../report/definition/definition-schema.ts';
import { openAt, type StoreLocation } from '../storage/azure/open-at.ts';
import { lookingCycle } from './looking-cycle.ts';

/** A cycle that reads the store and sends nothing, for commands that only look. */
export async function openCycle(
  options: StoreLocation & { readonly definition: Definition; readonly now: Date },
): Promise<Cycle> {
  const active = { definition: options.definition, plans: new Map() };
  return lookingCycle(await openAt(options), active, options.now);
}
