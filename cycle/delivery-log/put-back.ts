import type { Cycle } from '../cycle.ts';
import { failpoint } from '../failpoints.ts';
import type { Delivery, StoredDelivery } from '../ports/delivery-store.ts';
import type { Person } from '../ports/people-store.ts';

/** What a coordinator says of a message: it is there, or it is to be sent again. */
export type Fate = 'arrived' | 'resend';

/**
 * Settles one message by a coordinator's word, under the same row, with a line of audit. Gives false when somebody else was
 * first; then nothing has changed.
 */
export async function putBack(
  cycle: Cycle,
  stored: StoredDelivery,
  actor: Person,
  fate: Fate,
): Promise<boolean> {
  const {
    problem: _problem,
    claimedBy: _by,
    claimedUntil: _until,
    notBefore: _not,
    waitMs: _wait,
    ...rest
  } = stored.delivery;
  const at = cycle.clock.now().toISOString();
  const next: Delivery =
    fate === 'arrived' ? { ...rest, state: 'sent', sentAt: at } : { ...rest, state: 'pending', resentAt: at };
  if ((await cycle.deliveries.replace(stored, next)) === undefined) return false;
  failpoint('after-settling-before-audit');
  await cycle.reports.appendAudit({
    report: rest.report,
    period: rest.period,
    at,
    by: actor.id,
    action: fate,
    subject: rest.key,
    from: stored.delivery.state,
    to: next.state,
  });
  return true;
}
