import type { Definition } from '../report/definition/definition-schema.ts';
import type { Plan } from '../report/plan/plan-schema.ts';
import { parsePeriod, yearOf } from '../report/period/period.ts';
import type { Cycle } from './cycle.ts';
import { keptDefinition, keptPlan } from './definition/kept-versions.ts';
import type { PeriodRecord } from './ports/report-store.ts';

/** The definition and plan that hold for one period. */
export interface PeriodDefinition {
  readonly definition: Definition;
  readonly plan: Plan | undefined;
}

/**
 * Gives the definition and plan that a period was opened with, so that an old report renders as it was made (G3).
 * The active ones need no look-up, and others one for each process.
 * @throws {Error} when a version that a period names is not in the store.
 */
export async function definitionOf(cycle: Cycle, period: PeriodRecord): Promise<PeriodDefinition> {
  const parsed = parsePeriod(period.period);
  if (parsed === undefined) throw new Error(`There is no period ${period.period}`);
  const year = yearOf(parsed);
  const { active } = cycle;
  const activePlan = active.plans.get(year);
  const definition =
    active.definition.version === period.definitionVersion
      ? active.definition
      : await keptDefinition(cycle.definitions, period.report, period.definitionVersion);
  if (period.planVersion === undefined) return { definition, plan: undefined };
  if (activePlan?.version === period.planVersion) return { definition, plan: activePlan };
  return { definition, plan: await keptPlan(cycle.definitions, definition, year, period.planVersion) };
}
