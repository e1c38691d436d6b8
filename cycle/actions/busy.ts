import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';

/** The answer when too many wrote to the same section at once: nothing was stored, and another try is asked for. */
export function busy(cycle: Cycle, actor: Person): TurnResult {
  const language = languageOf(cycle.active.definition, actor);
  return { send: [notice(language, 'warning', 'cycle.busy-title', 'cycle.busy')] };
}
