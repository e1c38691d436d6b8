import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import { notThere } from '../record/not-there.ts';
import type { TurnResult } from '../turn.ts';

/**
 * The answer to a card whose report, period or section is not there: nothing changes, and a way on is offered. With the
 * name of a section it is a refusal to those who do not answer for one of that name.
 */
export function gone(cycle: Cycle, actor: Person, section?: string): TurnResult {
  const { definition } = cycle.active;
  if (section !== undefined) return { send: [notThere(definition, section, actor)] };
  return { send: [notice(languageOf(definition, actor), 'info', 'cycle.gone-title', 'cycle.gone')] };
}
