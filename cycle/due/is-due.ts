import type { StoredDelivery } from '../ports/delivery-store.ts';

/** Whether a delivery may be tried now. What Teams asked to wait for is counted by the store's clock, where that is known. */
export function isDue({ delivery, writtenAt }: StoredDelivery, now: Date, storeNow: number): boolean {
  if (delivery.state !== 'pending') return false;
  if (delivery.waitMs !== undefined && writtenAt !== undefined)
    return storeNow - writtenAt >= delivery.waitMs;
  return delivery.notBefore === undefined || delivery.notBefore <= now.toISOString();
}
