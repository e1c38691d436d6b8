import type { DefinitionRef } from '../../report/conversation/card-action.ts';
import type { Cycle } from '../cycle.ts';
import type { DefinitionUse } from '../ports/definition-store.ts';
import type { Person } from '../ports/people-store.ts';
import { readVersions } from './read-versions.ts';
import { refreshDefinition } from './refresh-definition.ts';
import { readPlanVersions, sameVersions, type Versions } from './versions.ts';

/** `used`: this call did it. `in-use`: it was done before. `overtaken`: something else has been taken into use since. */
export type UseOutcome = {
  readonly outcome: 'used' | 'in-use' | 'overtaken' | 'unreadable';
  readonly use: DefinitionUse;
};

/**
 * Takes versions into use, if what is in use is still what they were shown beside (G4). Each use is a row of its own with
 * who and when, inserted under the next number, so of two presses or two instances one does it and the other sees that.
 */
export async function useDefinition(
  cycle: Cycle,
  by: Person,
  action: Omit<DefinitionRef, 'type'>,
): Promise<UseOutcome | undefined> {
  const { holder } = cycle;
  if (holder === undefined || action.report !== holder.current.use.report) return undefined;
  const wanted: Versions = { definition: action.version, plans: readPlanVersions(action.plans) };
  await refreshDefinition(cycle);
  const now = holder.current.use;
  if (sameVersions(now, wanted)) return { outcome: 'in-use', use: now };
  if (now.number !== action.number) return { outcome: 'overtaken', use: now };
  if (!(await isReadable(cycle, action.report, wanted))) return { outcome: 'unreadable', use: now };

  const at = cycle.clock.now().toISOString();
  const next = { report: action.report, number: now.number + 1, ...wanted, by: by.id, at };
  const used = await cycle.definitions.take(next);
  await refreshDefinition(cycle);
  const { use } = holder.current;
  if (used) {
    cycle.log.info('definition-taken', { report: use.report, from: now.definition, to: wanted.definition });
    return { outcome: 'used', use: next };
  }
  return { outcome: sameVersions(use, wanted) ? 'in-use' : 'overtaken', use };
}

/** A version that nobody can read must never be taken into use: no instance could open a period. */
async function isReadable(cycle: Cycle, report: string, wanted: Versions): Promise<boolean> {
  try {
    await readVersions(cycle.definitions, report, wanted);
    return true;
  } catch (cause) {
    cycle.log.error('definition-unreadable', cause, { report, version: wanted.definition });
    return false;
  }
}
