import type { Cycle } from '../cycle/cycle.ts';
import type { Person } from '../cycle/ports/people-store.ts';
import type { Turn, TurnResult } from '../cycle/turn.ts';

/** What the bot calls of the cycle. Arguments, so that a test can stand in for them. */
export interface UseCases {
  readonly converse: (cycle: Cycle, turn: Turn) => Promise<TurnResult>;
  /** For who can be reached again. */
  readonly sendWhatWaited: (cycle: Cycle, person: Person) => Promise<void>;
  readonly meetPerson: (cycle: Cycle, person: Person) => Promise<Person>;
}
