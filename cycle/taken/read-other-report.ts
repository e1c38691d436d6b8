import type { Definition } from '../../report/definition/definition-schema.ts';
import type { OtherPeriod, OtherReport } from '../../report/parts/other-report.ts';
import { periodsToTake } from '../../report/parts/periods-to-take.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import { yearOf } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import type { DefinitionUse } from '../ports/definition-store.ts';
import type { PeriodSnapshot } from '../ports/report-store.ts';
import { isFinal } from './is-final.ts';
import { keptDefinition, keptPlan } from '../definition/kept-versions.ts';

type Ports = Pick<Cycle, 'reports' | 'definitions'>;

/**
 * Reads another report of the same store as far as a period takes something from it: what is in use of it, and one query for each
 * of the periods, with the versions that they were opened with. An imported period has none of its own, and is read by those
 * in use. Undefined where the store does not know the report.
 */
export async function readOtherReport(
  ports: Ports,
  own: { readonly definition: Definition; readonly period: PeriodId },
  report: string,
): Promise<OtherReport | undefined> {
  const use = await ports.definitions.inUse(report);
  if (use === undefined) return undefined;
  const definition = await keptDefinition(ports.definitions, report, use.definition);
  const wanted = periodsToTake(own.definition, own.period, { report, cadence: definition.cadence });
  const read = await Promise.all(
    wanted.map(async (period) => {
      const snapshot = await ports.reports.readPeriod({ report, period });
      return snapshot === undefined
        ? []
        : [[period, await otherPeriod(ports, use, period, snapshot)] as const];
    }),
  );
  return { definition, periods: new Map(read.flat()) };
}

async function otherPeriod(
  { definitions }: Ports,
  use: DefinitionUse,
  period: PeriodId,
  snapshot: PeriodSnapshot,
): Promise<OtherPeriod> {
  const { record } = snapshot.period;
  const isImported = record.definitionVersion === 0;
  const year = yearOf(period);
  const version = isImported ? use.definition : record.definitionVersion;
  const definition = await keptDefinition(definitions, use.report, version);
  const planVersion = isImported ? use.plans[String(year)] : record.planVersion;
  const plan =
    planVersion === undefined ? undefined : await keptPlan(definitions, definition, year, planVersion);
  const sections = [...snapshot.sections].map(([id, stored]) => [id, stored.record] as const);
  const records = new Map(sections);
  return { definition, plan, records, isFinal: (section) => isFinal(record, records.get(section)) };
}
