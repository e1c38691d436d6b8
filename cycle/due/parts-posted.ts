import type { Delivery } from '../ports/delivery-store.ts';

/**
 * How many parts the longest publication has been posted in so far, as far as their places are known.
 * @example partsPosted([]) //=> 0
 */
export function partsPosted(deliveries: readonly Delivery[]): number {
  const posted = deliveries.filter(({ kind, activityId }) => kind === 'report' && activityId !== undefined);
  return Math.max(0, ...posted.map(({ key }) => Number(key.slice(-3)) + 1));
}
