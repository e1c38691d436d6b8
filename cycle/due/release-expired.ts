import type { Cycle } from '../cycle.ts';
import type { StoredDelivery } from '../ports/delivery-store.ts';
import { claimMs } from './claim-ms.ts';

/**
 * A claim that ran out was made by a process that stopped in the middle. A prompt is sent again (at least once); a
 * reminder or the report might be out already and becomes `unknown` for the coordinator (at most once). How old a claim is
 * the store says: an instance whose clock is wrong must not take over what another is sending.
 */
export async function releaseExpired(
  cycle: Cycle,
  stored: StoredDelivery,
  storeNow: number,
): Promise<StoredDelivery | undefined> {
  const { delivery, writtenAt } = stored;
  if (delivery.state !== 'sending') return stored;
  const holds =
    writtenAt === undefined
      ? (delivery.claimedUntil ?? '') > cycle.clock.now().toISOString()
      : storeNow - writtenAt <= claimMs;
  if (holds) return undefined;
  const { waitMs: _waited, notBefore: _before, ...rest } = delivery;
  const again =
    delivery.kind === 'prompt' || delivery.kind === 'notice' || delivery.conversationId !== undefined;
  return cycle.deliveries.replace(stored, {
    ...rest,
    state: again ? 'pending' : 'unknown',
    problem: 'interrupted',
  });
}
