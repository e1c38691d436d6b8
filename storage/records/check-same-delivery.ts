import type { Delivery } from '../../cycle/ports/delivery-store.ts';
import { checkSamePeriod } from './check-same-period.ts';

/** Throws when a delivery would be replaced by another one: a mistake in the calling code. */
export function checkSameDelivery(stored: Delivery, next: Delivery): void {
  checkSamePeriod(stored, next);
  if (stored.key !== next.key) throw new RangeError('A delivery cannot be replaced by another');
}
