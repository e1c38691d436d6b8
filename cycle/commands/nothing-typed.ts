import type { Definition } from '../../report/definition/definition-schema.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';

/** The answer to "ja", "nei" and "lever" when there is no draft. */
export function nothingTyped(definition: Definition, actor: Person): TurnResult {
  const language = languageOf(definition, actor);
  return { send: [notice(language, 'info', 'cycle.nothing-typed-title', 'cycle.nothing-typed')] };
}
