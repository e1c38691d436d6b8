import { definitionOf, type PeriodDefinition } from '../definition-of.ts';
import type { Cycle } from '../cycle.ts';
import type { PeriodKey, PeriodSnapshot } from '../ports/report-store.ts';
import { withDelegations } from './with-delegations.ts';

/** A period as it stands in the store, with the definition and plan that it was opened with. */
export interface LoadedPeriod extends PeriodDefinition {
  readonly key: PeriodKey;
  readonly snapshot: PeriodSnapshot;
}

/**
 * Reads a period: one partition query, or only the sections named, row by row. Undefined when it was never opened, belongs to
 * another report, or was only imported (an imported period has no definition).
 */
export async function loadPeriod(
  cycle: Cycle,
  key: PeriodKey,
  sections?: readonly string[],
): Promise<LoadedPeriod | undefined> {
  if (key.report !== cycle.active.definition.id) return undefined;
  const snapshot = await cycle.reports.readPeriod(key, sections);
  if (snapshot === undefined || snapshot.period.record.definitionVersion === 0) return undefined;
  const { definition, plan } = await definitionOf(cycle, snapshot.period.record);
  const { delegations } = snapshot.period.record;
  return {
    key,
    snapshot,
    definition: withDelegations(definition, delegations),
    plan,
  };
}
