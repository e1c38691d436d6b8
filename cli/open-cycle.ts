import type { Cycle } from '../cycle/cycle.ts';
import type { Definition } from '../report/definition/definition-schema.ts';
import { openAt, type StoreLocation } from '../storage/azure/open-at.ts';

/** A cycle that reads the store and sends nothing, for commands that only look. */
export async function openCycle(
  options: StoreLocation & { readonly definition: Definition; readonly now: Date },
): Promise<Cycle> {
  const stores = await openAt(options);
  const refused = async () => ({ outcome: 'refused' as const, reason: 'refused' as const });
  return {
    ...stores,
    active: { definition: options.definition, plans: new Map() },
    clock: { now: () => options.now },
    instance: 'command-line',
    log: { info: () => {}, warn: () => {}, error: (event, cause) => console.error(event, cause) },
    messenger: { partsOf: (message) => [message], send: refused, update: refused },
  };
}
