import type { ActiveDefinition, Log } from '../cycle.ts';
import type { Clock } from '../ports/clock.ts';
import type { DefinitionStore, DefinitionUse } from '../ports/definition-store.ts';
import type { DefinitionHolder } from './definition-holder.ts';
import { readVersions } from './read-versions.ts';
import { sameVersions, versionsOf } from './versions.ts';

/**
 * Decides at start what new periods are opened with: what is in use stays so, and other files wait for a coordinator (G4).
 * Where nothing was ever in use, the files are from now on.
 * @throws {Error} when what is in use cannot be read.
 */
export async function chooseDefinition(
  ports: { readonly definitions: DefinitionStore; readonly clock: Clock; readonly log: Log },
  offered: ActiveDefinition,
): Promise<DefinitionHolder> {
  const report = offered.definition.id;
  const use = (await ports.definitions.inUse(report)) ?? (await takeFirst(ports, offered));
  if (sameVersions(use, versionsOf(offered))) {
    return { current: { use, active: offered }, offered, found: use.number };
  }
  const active = await readVersions(ports.definitions, report, use);
  const version = offered.definition.version;
  ports.log.warn('definition-waiting', { report, version, inUse: use.definition });
  return { current: { use, active }, offered, found: use.number };
}

async function takeFirst(
  { definitions, clock }: { readonly definitions: DefinitionStore; readonly clock: Clock },
  offered: ActiveDefinition,
): Promise<DefinitionUse> {
  const report = offered.definition.id;
  const first = { report, number: 1, ...versionsOf(offered), by: 'start', at: clock.now().toISOString() };
  if (await definitions.take(first)) return first;
  // Another process started at the same moment.
  const other = await definitions.inUse(report);
  if (other === undefined) throw new Error(`What is in use of ${report} cannot be read`);
  return other;
}
