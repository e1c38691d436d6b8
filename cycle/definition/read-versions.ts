import type { Definition } from '../../report/definition/definition-schema.ts';
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import { parsePlan } from '../../report/plan/parse-plan.ts';
import type { Plan } from '../../report/plan/plan-schema.ts';
import type { ActiveDefinition } from '../cycle.ts';
import type { DefinitionStore } from '../ports/definition-store.ts';
import type { Versions } from './versions.ts';

/**
 * Reads a definition with its plans as they were kept.
 * @throws {Error} when a version is not in the store, or this release cannot read it.
 */
export async function readVersions(
  definitions: DefinitionStore,
  report: string,
  versions: Versions,
): Promise<ActiveDefinition> {
  const definition = await readDefinition(definitions, report, versions.definition);
  const plans = await Promise.all(
    Object.entries(versions.plans).map(
      async ([year, version]) =>
        [Number(year), await readPlan(definitions, definition, Number(year), version)] as const,
    ),
  );
  return { definition, plans: new Map(plans) };
}

/** One version of a definition. */
export async function readDefinition(
  definitions: DefinitionStore,
  report: string,
  version: number,
): Promise<Definition> {
  const stored = await definitions.read('definition', report, version);
  const parsed = stored === undefined ? undefined : parseDefinition(stored.text);
  if (parsed === undefined || !parsed.ok) {
    throw new Error(`Definition ${report} version ${version} is not readable`);
  }
  return parsed.definition;
}

/** One version of the plan of a year. */
export async function readPlan(
  definitions: DefinitionStore,
  definition: Definition,
  year: number,
  version: number,
): Promise<Plan> {
  const stored = await definitions.read('plan', definition.id, version, year);
  const parsed = stored === undefined ? undefined : parsePlan(stored.text, definition);
  if (parsed === undefined || !parsed.ok) {
    throw new Error(`Plan ${definition.id} ${year} version ${version} is not readable`);
  }
  return parsed.plan;
}
