import type { ActiveDefinition, Cycle } from '../cycle/cycle.ts';
import type { Stores } from '../storage/stores.ts';

/** A cycle over stores that sends nothing, for commands that only look. */
export function lookingCycle(stores: Stores, active: ActiveDefinition, now: Date): Cycle {
  const refused = async () => ({ outcome: 'refused' as const, reason: 'refused' as const });
  return {
    ...stores,
    active,
    clock: { now: () => now },
    instance: 'command-line',
    log: { info: () => {}, warn: () => {}, error: (event, cause) => console.error(event, cause) },
    messenger: { partsOf: (message) => [message], send: refused, update: refused },
  };
}
