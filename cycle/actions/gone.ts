import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';

/** The answer to a card whose report, period or section is not there: nothing changes, and a way on is offered. */
export function gone(cycle: Cycle, actor: Person): TurnResult {
  const language = languageOf(cycle.active.definition, actor);
  return { send: [notice(language, 'info', 'cycle.gone-title', 'cycle.gone')] };
}
