import type { Cycle } from '../cycle.ts';
import { failpoint } from '../failpoints.ts';
import type { Delivery, StoredDelivery } from '../ports/delivery-store.ts';
import type { PeriodKey } from '../ports/report-store.ts';
import { claimMs } from './claim-ms.ts';
import type { Composed } from './composed.ts';
import { type Directory, readDirectory } from './directory.ts';
import { noteReach } from './note-reach.ts';
import { settled } from './settled.ts';

/** Makes a delivery ready from what the store says now. */
type Compose = (delivery: Delivery, directory: Directory) => Promise<Composed>;

/**
 * Sends what is written down and not sent. Each message is claimed by a conditional write before it is sent, so that two
 * instances never send the same one; what became of it is recorded as a value.
 */
export async function sendDeliveries(cycle: Cycle, key: PeriodKey, compose: Compose): Promise<void> {
  const listed = await cycle.deliveries.list(key);
  if (!listed.some(({ delivery }) => delivery.state === 'pending' || delivery.state === 'sending')) return;
  const directory = await readDirectory(cycle);
  for (const stored of listed) {
    try {
      const ready = await releaseExpired(cycle, stored);
      if (ready === undefined || !isDue(ready, cycle.clock.now())) continue;
      await sendOne(cycle, ready, directory, compose);
    } catch (cause) {
      // It is due again at the next tick; the others need not wait for that.
      cycle.log.error('delivery-failed', cause, { kind: stored.delivery.kind });
    }
  }
}

function isDue({ delivery }: StoredDelivery, now: Date): boolean {
  if (delivery.state !== 'pending') return false;
  return delivery.notBefore === undefined || delivery.notBefore <= now.toISOString();
}

/**
 * A claim that ran out was made by a process that stopped in the middle. A prompt is sent again (at least once); a
 * reminder or the report might be out already and becomes `unknown` for the coordinator (at most once).
 */
async function releaseExpired(cycle: Cycle, stored: StoredDelivery): Promise<StoredDelivery | undefined> {
  const { delivery } = stored;
  const now = cycle.clock.now().toISOString();
  if (delivery.state !== 'sending' || (delivery.claimedUntil ?? '') > now) return stored;
  const again =
    delivery.kind === 'prompt' || delivery.kind === 'notice' || delivery.conversationId !== undefined;
  return cycle.deliveries.replace(stored, {
    ...delivery,
    state: again ? 'pending' : 'unknown',
    problem: 'interrupted',
  });
}

async function sendOne(
  cycle: Cycle,
  stored: StoredDelivery,
  directory: Directory,
  compose: Compose,
): Promise<void> {
  const composed = await compose(stored.delivery, directory);
  if (composed.outcome === 'wait') return;
  if (composed.outcome === 'drop') {
    await cycle.deliveries.replace(stored, { ...stored.delivery, state: 'dead', problem: composed.problem });
    return;
  }

  failpoint('before-claim');
  const now = cycle.clock.now();
  const claimed = await cycle.deliveries.replace(stored, {
    ...stored.delivery,
    state: 'sending',
    attempts: stored.delivery.attempts + 1,
    claimedBy: cycle.instance,
    claimedUntil: new Date(now.getTime() + claimMs).toISOString(),
    // An edit of a known post may be repeated safely; its place is kept so that an expired claim says so.
    ...composed.edits,
  });
  if (claimed === undefined) return;
  failpoint('after-claim-before-post');

  const outcome = await composed.send();
  failpoint('after-post-before-record');
  const next = settled(claimed.delivery, outcome, cycle.clock.now());
  cycle.log.info('delivery', { kind: next.kind, state: next.state, attempts: next.attempts });
  await cycle.deliveries.replace(claimed, next);
  failpoint('after-record-before-reach');
  await noteReach(cycle, directory.get(next.to), outcome);
}
