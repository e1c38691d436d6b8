import type { PeriodRef } from '../../report/conversation/card-action.ts';
import { coordinatorOnly } from '../coordinator-only.ts';
import type { Cycle } from '../cycle.ts';
import { overviewOf } from '../overview/overview-of.ts';
import { reminderPlanOf } from '../overview/reminder-plan.ts';
import { checkRoster } from '../people/check-roster.ts';
import { withAway } from '../people/standings.ts';
import { rolesOf } from '../people/roles-of.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import type { TurnResult } from '../turn.ts';
import { coordinate } from './coordinate.ts';

/** Who is missing and what has been done about it. */
export async function overview(cycle: Cycle, actor: Person, action: PeriodRef): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (loaded) => ({
    replace: await overviewOf(cycle, await withAway(cycle, loaded), actor),
    send: [],
  }));
}

/** Who would be reminded of what, and when; sends nothing (R9). */
export async function reminderPlan(cycle: Cycle, actor: Person, action: PeriodRef): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (loaded) => ({
    send: [await reminderPlanOf(cycle, await withAway(cycle, loaded), actor)],
  }));
}

/** Whether everybody that the report needs can be reached (G6, O11). */
export async function rosterCheck(cycle: Cycle, actor: Person): Promise<TurnResult> {
  const { definition } = cycle.active;
  if (!rolesOf(definition, actor).coordinator)
    return { send: [await coordinatorOnly(cycle, definition, actor)] };
  return { send: [await checkRoster(cycle, definition, actor)], afterwards: () => runDueWork(cycle) };
}
