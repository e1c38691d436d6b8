import type { Definition } from '../report/definition/definition-schema.ts';
import { parseDefinition } from '../report/definition/parse-definition.ts';
import { parsePlan } from '../report/plan/parse-plan.ts';
import type { Plan } from '../report/plan/plan-schema.ts';
import type { Cycle } from './cycle.ts';
import type { PeriodRecord } from './ports/report-store.ts';

/** The definition and plan that hold for one period. */
export interface PeriodDefinition {
  readonly definition: Definition;
  readonly plan: Plan | undefined;
}

/**
 * Gives the definition and plan that a period was opened with, so that an old report renders as it was made (G3).
 * The active ones need no look-up.
 * @throws {Error} when a version that a period names is not in the store.
 */
export async function definitionOf(cycle: Cycle, period: PeriodRecord): Promise<PeriodDefinition> {
  const year = Number(period.period.slice(0, 4));
  const { active } = cycle;
  const activePlan = active.plans.get(year);
  const definition =
    active.definition.version === period.definitionVersion
      ? active.definition
      : await readDefinition(cycle, period);
  if (period.planVersion === undefined) return { definition, plan: undefined };
  if (activePlan?.version === period.planVersion) return { definition, plan: activePlan };
  return { definition, plan: await readPlan(cycle, period, year, definition) };
}

async function readDefinition(cycle: Cycle, period: PeriodRecord): Promise<Definition> {
  const stored = await cycle.definitions.read('definition', period.report, period.definitionVersion);
  const parsed = stored === undefined ? undefined : parseDefinition(stored.text);
  if (parsed === undefined || !parsed.ok) {
    throw new Error(`Definition ${period.report} version ${period.definitionVersion} is not readable`);
  }
  return parsed.definition;
}

async function readPlan(
  cycle: Cycle,
  period: PeriodRecord,
  year: number,
  definition: Definition,
): Promise<Plan> {
  const version = period.planVersion ?? 0;
  const stored = await cycle.definitions.read('plan', period.report, version, year);
  const parsed = stored === undefined ? undefined : parsePlan(stored.text, definition);
  if (parsed === undefined || !parsed.ok) {
    throw new Error(`Plan ${period.report} ${year} version ${version} is not readable`);
  }
  return parsed.plan;
}
