import type { Delivery } from '../ports/delivery-store.ts';

/** Whether a delivery may still have to be sent by itself. @example isOpen({ state: 'sent' }) //=> false */
export function isOpen({ state }: Pick<Delivery, 'state'>): boolean {
  return state === 'pending' || state === 'sending';
}
