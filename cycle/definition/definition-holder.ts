import type { ActiveDefinition } from '../cycle.ts';
import type { DefinitionUse } from '../ports/definition-store.ts';
import { hasNewer, sameVersions, versionsOf } from './versions.ts';

/** What one process knows of the definition: what is in use, and what it was started with. */
export interface DefinitionHolder {
  /** Replaced as a whole when another use is found in the store. */
  current: { readonly use: DefinitionUse; readonly active: ActiveDefinition };
  /** The files that this process was started with. */
  readonly offered: ActiveDefinition;
  /** The number of the use that the process found when it started. */
  readonly found: number;
}

/**
 * What waits to be confirmed; undefined when nothing does. Older files than those in use are offered only while nobody has
 * confirmed anything since the start: else a process that is about to be replaced would ask to go back.
 */
export function waitingDefinition({
  current: { use },
  offered,
  found,
}: DefinitionHolder): ActiveDefinition | undefined {
  const versions = versionsOf(offered);
  if (sameVersions(versions, use)) return undefined;
  return hasNewer(versions, use) || use.number === found ? offered : undefined;
}
