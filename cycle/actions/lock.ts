import type { PeriodRef } from '../../report/conversation/card-action.ts';
import { periodLabel } from '../../report/period/period-label.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { newDelivery } from '../due/new-delivery.ts';
import { reopenedTo } from '../due/reopened-to.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { movePeriod } from '../period/move-period.ts';
import { previewOf } from '../period/preview-of.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import type { TurnResult } from '../turn.ts';
import { coordinate } from './coordinate.ts';

/** Locks a published report: its answers can no longer be changed until it is reopened with a reason (G2). */
export async function lock(cycle: Cycle, actor: Person, action: PeriodRef): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (loaded) => {
    const result = await movePeriod(cycle, loaded, { event: 'lock', actor });
    if ('refused' in result) return { send: [result.refused] };
    const language = languageOf(loaded.definition, actor);
    const done = notice(
      language,
      'good',
      'cycle.lock-done-title',
      'cycle.lock-done',
      periodName(loaded, actor),
    );
    return { replace: await previewOf(cycle, result.moved, actor), send: [done] };
  });
}

/** Opens a locked report again; the reason goes into the audit (G2). */
export async function reopen(
  cycle: Cycle,
  actor: Person,
  action: PeriodRef,
  reason: string,
): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (loaded) => {
    const language = languageOf(loaded.definition, actor);
    if (reason.trim() === '') {
      return { send: [notice(language, 'info', 'cycle.reopen-reason-title', 'cycle.reopen-reason')] };
    }
    const result = await movePeriod(cycle, loaded, { event: 'reopen', actor, reason });
    if ('refused' in result) return { send: [result.refused] };
    const now = cycle.clock.now();
    for (const to of reopenedTo(result.moved, reason, now)) {
      if (to === actor.email.toLowerCase()) continue;
      const name = `notice|reopened|${now.toISOString()}|${to}`;
      await cycle.deliveries.add(newDelivery(loaded.key, { key: name, kind: 'notice', to }));
    }
    const values = { ...periodName(loaded, actor), reason };
    return {
      send: [notice(language, 'good', 'cycle.reopen-done-title', 'cycle.reopen-done', values)],
      afterwards: () => runDueWork(cycle, loaded.key.period),
    };
  });
}

function periodName(loaded: LoadedPeriod, actor: Person): { readonly period: string } {
  const period = parsePeriod(loaded.key.period);
  const label =
    period === undefined ? loaded.key.period : periodLabel(period, languageOf(loaded.definition, actor));
  return { period: label.charAt(0).toUpperCase() + label.slice(1) };
}
