import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Plan } from '../../report/plan/plan-schema.ts';
import type { DefinitionStore } from '../ports/definition-store.ts';
import { readDefinition, readPlan } from './read-versions.ts';

interface Kept {
  readonly definitions: Map<string, Promise<Definition>>;
  readonly plans: Map<string, Promise<Plan>>;
}

/** A version is never changed, so each is read and parsed once in a process. */
const kept = new WeakMap<DefinitionStore, Kept>();

/** Older periods are asked about now and then; a large definition takes some hundred megabytes. */
const atMost = 12;

function keptIn(store: DefinitionStore): Kept {
  const known = kept.get(store) ?? { definitions: new Map(), plans: new Map() };
  kept.set(store, known);
  return known;
}

/**
 * A version of a definition that is not the active one.
 * @throws {Error} when it is not in the store, or this release cannot read it.
 */
export async function keptDefinition(
  store: DefinitionStore,
  report: string,
  version: number,
): Promise<Definition> {
  const read = async () => readDefinition(store, report, version);
  return remembered(keptIn(store).definitions, `${report} ${version}`, read);
}

/** A version of the plan of a year, as `keptDefinition`. */
export async function keptPlan(
  store: DefinitionStore,
  definition: Definition,
  year: number,
  version: number,
): Promise<Plan> {
  const name = `${definition.id} ${definition.version} ${year} ${version}`;
  return remembered(keptIn(store).plans, name, async () => readPlan(store, definition, year, version));
}

/** What could not be read is not remembered, so that the next call tries again. */
async function remembered<T>(
  known: Map<string, Promise<T>>,
  name: string,
  read: () => Promise<T>,
): Promise<T> {
  const found = known.get(name);
  if (found !== undefined) return found;
  const [oldest] = known.keys();
  if (known.size >= atMost && oldest !== undefined) known.delete(oldest);
  const reading = read();
  known.set(name, reading);
  try {
    return await reading;
  } catch (cause) {
    known.delete(name);
    throw cause;
  }
}
