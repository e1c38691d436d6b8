import type { Cycle } from '../cycle.ts';
import type { Delivery, DeliveryStore, StoredDelivery } from '../ports/delivery-store.ts';
import type { SendOutcome } from '../ports/messenger.ts';

/** What a process knows of a claim of its own and could not write down. */
export interface Unwritten {
  /** The row as it was claimed. */
  readonly claim: Delivery;
  /** What the row should say. */
  readonly next: Delivery;
  /** What came of the message; absent where it never left. */
  readonly outcome?: SendOutcome;
}

/** More than these are not kept: then the claim runs out, as that of a process that stopped. */
const most = 5_000;

const memory = new WeakMap<DeliveryStore, Map<string, Unwritten>>();

function of({ deliveries }: Cycle): Map<string, Unwritten> {
  const known = memory.get(deliveries) ?? new Map<string, Unwritten>();
  memory.set(deliveries, known);
  return known;
}

function nameOf({ report, period, key }: Delivery): string {
  return JSON.stringify([report, period, key]);
}

/**
 * Replaces a row; while the store does not take it, keeps what is known of the claim, so that a message that was sent, or never left, does not
 * end as one whose fate nobody knows. Undefined where somebody else was first; rejects as the store does.
 */
export async function replaceOrKeep(
  cycle: Cycle,
  stored: StoredDelivery,
  next: Delivery,
  known: Unwritten,
): Promise<StoredDelivery | undefined> {
  try {
    return await cycle.deliveries.replace(stored, next);
  } catch (cause) {
    keep(cycle, known);
    throw cause;
  }
}

function keep(cycle: Cycle, unwritten: Unwritten): void {
  const known = of(cycle);
  known.set(nameOf(unwritten.next), unwritten);
  for (const oldest of known.keys()) {
    if (known.size <= most) break;
    known.delete(oldest);
  }
}

/**
 * Gives what is known of the claim that a row shows, and forgets it. A row that shows another claim, or none, was settled meanwhile.
 */
export function takeUnwritten(cycle: Cycle, { delivery }: StoredDelivery): Unwritten | undefined {
  const known = of(cycle);
  const name = nameOf(delivery);
  const unwritten = known.get(name);
  known.delete(name);
  return unwritten !== undefined && isClaim(delivery, unwritten.claim) ? unwritten : undefined;
}

function isClaim(delivery: Delivery, claim: Delivery): boolean {
  return (
    delivery.state === 'sending' &&
    delivery.claimedBy === claim.claimedBy &&
    delivery.claimedUntil === claim.claimedUntil &&
    delivery.attempts === claim.attempts
  );
}
