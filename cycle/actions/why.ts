import type { FormRef } from '../../report/conversation/card-action.ts';
import { localText } from '../../report/language/local-text.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';
import { ask } from './ask.ts';

/** Explains the colours of one section: the same answer as the typed question gives. */
export async function why(cycle: Cycle, actor: Person, action: FormRef): Promise<TurnResult> {
  const { definition } = cycle.active;
  const section = definition.sections.find((candidate) => candidate.id === action.section);
  const title = localText(section?.title ?? '', languageOf(definition, actor));
  return ask(cycle, actor, `status ${title}`);
}
