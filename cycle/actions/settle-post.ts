import type { PeriodRef } from '../../report/conversation/card-action.ts';
import type { Cycle } from '../cycle.ts';
import { failpoint } from '../failpoints.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { previewOf } from '../period/preview-of.ts';
import type { Delivery, StoredDelivery } from '../ports/delivery-store.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import type { TurnResult } from '../turn.ts';
import { coordinate } from './coordinate.ts';

/** What a coordinator found in the channel: the post is there, or it is not and is to be sent again. */
export type PostFate = 'arrived' | 'resend';

/**
 * Settles a report of which nobody knows whether it arrived (design section 7). Of two coordinators at once the first one's
 * word counts; the other is shown how it stands. Pressed again there is nothing left to settle.
 */
export async function settlePost(
  cycle: Cycle,
  actor: Person,
  action: PeriodRef,
  fate: PostFate,
): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (loaded) => {
    const language = languageOf(loaded.definition, actor);
    const outcome = await settleAll(cycle, loaded, actor, fate);
    const replace = await previewOf(cycle, loaded, actor);
    switch (outcome) {
      case 'nothing':
        return { replace, send: [notice(language, 'info', 'cycle.post-known-title', 'cycle.post-known')] };
      case 'lost':
        return { replace, send: [notice(language, 'warning', 'cycle.busy-title', 'cycle.post-lost')] };
      case 'settled':
        return {
          replace,
          send: [notice(language, 'good', `cycle.post-${fate}-title`, `cycle.post-${fate}`)],
          afterwards: () => runDueWork(cycle, loaded.key.period),
        };
    }
  });
}

/** One after the other in the order of sending, so that of two people one settles the root post and with it the rest. */
async function settleAll(
  cycle: Cycle,
  { key }: LoadedPeriod,
  actor: Person,
  fate: PostFate,
): Promise<'settled' | 'nothing' | 'lost'> {
  const unsure = (await cycle.deliveries.list(key))
    .filter(({ delivery: { kind, state } }) => kind === 'report' && state === 'unknown')
    .toSorted((a, b) => (a.delivery.key < b.delivery.key ? -1 : 1));
  for (const stored of unsure) {
    if (!(await settle(cycle, stored, actor, fate))) return 'lost';
  }
  return unsure.length === 0 ? 'nothing' : 'settled';
}

async function settle(cycle: Cycle, stored: StoredDelivery, actor: Person, fate: PostFate): Promise<boolean> {
  const {
    problem: _problem,
    claimedBy: _by,
    claimedUntil: _until,
    notBefore: _not,
    ...rest
  } = stored.delivery;
  const at = cycle.clock.now().toISOString();
  const next: Delivery =
    fate === 'arrived' ? { ...rest, state: 'sent', sentAt: at } : { ...rest, state: 'pending' };
  if ((await cycle.deliveries.replace(stored, next)) === undefined) return false;
  failpoint('after-settling-before-audit');
  await cycle.reports.appendAudit({
    report: rest.report,
    period: rest.period,
    at,
    by: actor.id,
    action: fate,
    subject: rest.key,
    from: 'unknown',
    to: next.state,
  });
  return true;
}
