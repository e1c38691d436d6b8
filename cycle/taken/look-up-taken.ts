import type { Taken } from '../../report/answer/taken.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import type { OtherReport } from '../../report/parts/other-report.ts';
import { reportsTakenFrom } from '../../report/parts/periods-to-take.ts';
import { take } from '../../report/parts/take.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import type { Cycle } from '../cycle.ts';
import { readOtherReport } from './read-other-report.ts';

/**
 * What other reports of the store give to a period, by section. Reads nothing for a report that takes nothing.
 * @throws {Error} when another report cannot be read.
 */
export async function lookUpTaken(
  ports: Pick<Cycle, 'reports' | 'definitions'>,
  definition: Definition,
  period: PeriodId,
): Promise<ReadonlyMap<string, Taken>> {
  const others = new Map<string, OtherReport>();
  for (const report of reportsTakenFrom(definition)) {
    const other = await readOtherReport(ports, { definition, period }, report);
    if (other !== undefined) others.set(report, other);
  }
  return take(definition, period, others);
}
