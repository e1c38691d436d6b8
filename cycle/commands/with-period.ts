import { meantPeriod } from '../../report/calendar/meant-period.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import { coordinatorOnly } from '../coordinator-only.ts';
import type { Cycle } from '../cycle.ts';
import { rolesOf } from '../people/roles-of.ts';
import { loadPeriod, type LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';
import { periodRefusal } from './period-refusal.ts';
import { newestOf, noSuchMonth } from './newest-of.ts';
import { withCurrentPeriod } from './with-current-period.ts';

/** Does something of the coordinator's with the period that was typed, or else with the one that is being reported. */
export async function withPeriod(
  cycle: Cycle,
  actor: Person,
  { period: typed, month }: { readonly period?: PeriodId; readonly month?: number },
  act: (loaded: LoadedPeriod) => Promise<TurnResult>,
): Promise<TurnResult> {
  if (typed === undefined && month === undefined) return withCurrentPeriod(cycle, actor, act);
  const { definition } = cycle.active;
  // Whether a period was ever opened is told to nobody else.
  if (!rolesOf(definition, actor).coordinator)
    return { send: [await coordinatorOnly(cycle, definition, actor)] };
  const period = typed === undefined ? await newestOf(cycle, month) : meantPeriod(definition, typed);
  if (period === undefined) return { send: [await noSuchMonth(cycle, actor, month ?? 1)] };
  const loaded = await loadPeriod(cycle, { report: definition.id, period });
  if (loaded !== undefined) return act(loaded);
  return { send: [await periodRefusal(cycle, actor, period)] };
}
