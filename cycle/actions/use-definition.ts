import type { DefinitionRef } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import { coordinatorOnly } from '../coordinator-only.ts';
import type { Cycle } from '../cycle.ts';
import { type UseOutcome, useDefinition } from '../definition/use-definition.ts';
import { usedBy } from '../definition/used-by.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { rolesOf } from '../people/roles-of.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import type { TurnResult } from '../turn.ts';
import { gone } from './gone.ts';

/** "Ta i bruk": what was shown holds for periods that are opened from now on; pressed twice it is done once. */
export async function takeDefinition(
  cycle: Cycle,
  actor: Person,
  action: Omit<DefinitionRef, 'type'>,
): Promise<TurnResult> {
  const { definition } = cycle.active;
  if (!rolesOf(definition, actor).coordinator) {
    return { send: [await coordinatorOnly(cycle, definition, actor)] };
  }
  const done = await useDefinition(cycle, actor, action);
  if (done === undefined) return gone(cycle, actor);
  return {
    replace: await told(cycle, actor, done),
    send: [],
    ...(done.outcome === 'used' ? { afterwards: () => runDueWork(cycle) } : {}),
  };
}

async function told(cycle: Cycle, actor: Person, { outcome, use }: UseOutcome): Promise<Message> {
  const language = languageOf(cycle.active.definition, actor);
  const values = await usedBy(cycle, use, language);
  switch (outcome) {
    case 'used':
      return notice(language, 'good', 'difference.used-title', 'difference.used', values);
    case 'in-use':
      return notice(language, 'info', 'difference.used-title', 'difference.used-before', values);
    case 'overtaken':
      return notice(language, 'warning', 'difference.overtaken-title', 'difference.overtaken', values);
    case 'unreadable':
      return notice(language, 'attention', 'difference.unreadable-title', 'difference.unreadable', values);
  }
}
