import type { Delivery } from '../ports/delivery-store.ts';
import type { Person } from '../ports/people-store.ts';

/**
 * Whether a message to a person is worth an attempt. One who has blocked the bot is left alone until they act; since Teams
 * does not tell when it is unblocked, what a coordinator asks to be sent again is tried all the same.
 */
export function mayTry(
  person: Person | undefined,
  delivery: Pick<Delivery, 'resentAt'> = {},
): person is Person {
  return person?.reach === 'ok' || (person?.reach === 'blocked' && delivery.resentAt !== undefined);
}
