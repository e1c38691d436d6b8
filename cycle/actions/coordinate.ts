import type { PeriodRef } from '../../report/conversation/card-action.ts';
import { coordinatorOnly } from '../coordinator-only.ts';
import type { Cycle } from '../cycle.ts';
import { rolesOf } from '../people/roles-of.ts';
import { type LoadedPeriod, loadPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';
import { gone } from './gone.ts';

/** Loads a period for something that only its coordinator may do; everyone else is refused and nothing changes. */
export async function coordinate(
  cycle: Cycle,
  actor: Person,
  period: PeriodRef,
  act: (loaded: LoadedPeriod) => Promise<TurnResult>,
): Promise<TurnResult> {
  const loaded = await loadPeriod(cycle, { report: period.report, period: period.period });
  const definition = loaded?.definition ?? cycle.active.definition;
  if (!rolesOf(definition, actor).coordinator) {
    return { send: [await coordinatorOnly(cycle, definition, actor)] };
  }
  return loaded === undefined ? gone(cycle, actor) : act(loaded);
}
