import type { Delivery, StoredDelivery } from '../ports/delivery-store.ts';

/** What is awaited now before what may take its time: thousands of first cards must not hold back a reminder. */
const order: readonly Delivery['kind'][] = ['notice', 'alert', 'reminder', 'prompt'];

/**
 * The order in which an instance sends: the parts of a report by their keys, then the others kind by kind, beginning at a
 * place in each, from 0 to 1. Several instances that begin in different places seldom want the same one.
 */
export function inOrder(
  listed: readonly StoredDelivery[],
  place: number,
): { readonly report: StoredDelivery[]; readonly others: StoredDelivery[] } {
  const others = order.flatMap((kind) => {
    const own = listed.filter(({ delivery }) => delivery.kind === kind);
    const start = Math.floor(place * own.length);
    return [...own.slice(start), ...own.slice(0, start)];
  });
  return { report: listed.filter(({ delivery }) => delivery.kind === 'report'), others };
}
