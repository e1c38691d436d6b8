import type { Person } from '../ports/people-store.ts';

/**
 * Whether a message to a person is worth an attempt. One who has blocked the bot is tried: Teams does not tell when it is
 * unblocked, and one attempt finds out.
 */
export function mayTry(person: Person | undefined): person is Person {
  return person?.reach === 'ok' || person?.reach === 'blocked';
}
