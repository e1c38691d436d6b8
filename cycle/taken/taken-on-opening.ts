import type { Taken } from '../../report/answer/taken.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import type { Cycle } from '../cycle.ts';
import { lookUpTaken } from './look-up-taken.ts';

/**
 * What other reports give to a period that opens. One that cannot be read does not keep the period from opening: that is logged,
 * and the next round of due work looks again.
 */
export async function takenOnOpening(
  cycle: Cycle,
  definition: Definition,
  period: PeriodId,
): Promise<ReadonlyMap<string, Taken>> {
  try {
    return await lookUpTaken(cycle, definition, period);
  } catch (cause) {
    cycle.log.error('other-reports-not-read', cause, { report: definition.id, period });
    return new Map();
  }
}
