import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Plan } from '../../report/plan/plan-schema.ts';
import { readDefinition, readPlan } from '../definition/read-versions.ts';
import type { DefinitionStore } from '../ports/definition-store.ts';

interface Kept {
  readonly definitions: Map<string, Definition>;
  readonly plans: Map<string, Plan>;
}

/** A version is never changed, so each is read and parsed once in a process. */
const kept = new WeakMap<DefinitionStore, Kept>();

function keptIn(store: DefinitionStore): Kept {
  const known = kept.get(store) ?? { definitions: new Map(), plans: new Map() };
  kept.set(store, known);
  return known;
}

/** A version of another report's definition. @throws {Error} when it is not in the store, or this release cannot read it. */
export async function keptDefinition(
  store: DefinitionStore,
  report: string,
  version: number,
): Promise<Definition> {
  const { definitions } = keptIn(store);
  const name = `${report} ${version}`;
  const definition = definitions.get(name) ?? (await readDefinition(store, report, version));
  definitions.set(name, definition);
  return definition;
}

/** A version of the plan of a year, as `keptDefinition`. */
export async function keptPlan(
  store: DefinitionStore,
  definition: Definition,
  year: number,
  version: number,
): Promise<Plan> {
  const { plans } = keptIn(store);
  const name = `${definition.id} ${definition.version} ${year} ${version}`;
  const plan = plans.get(name) ?? (await readPlan(store, definition, year, version));
  plans.set(name, plan);
  return plan;
}
