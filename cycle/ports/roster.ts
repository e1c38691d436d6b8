import type { Person } from './people-store.ts';

/** The channel's register of people. */
export interface Roster {
  /** Whether it still has somebody that the bot has met; `unknown` when it does not say. Never rejects. */
  has(person: Person): Promise<'there' | 'gone' | 'unknown'>;
}
