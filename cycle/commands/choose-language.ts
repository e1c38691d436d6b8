import { type Language, languages } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';

/** Remembers which language a person wants, from now on and in every card. */
export async function chooseLanguage(
  cycle: Cycle,
  actor: Person,
  language: Language | undefined,
): Promise<TurnResult> {
  if (language === undefined) {
    const now = languageOf(cycle.active.definition, actor);
    const suggestions = languages.map((choice) => translate(choice, 'cycle.language-command'));
    return {
      send: [notice(now, 'info', 'cycle.language-which-title', 'cycle.language-which', {}, suggestions)],
    };
  }
  await cycle.people.savePerson({ ...actor, language });
  return { send: [notice(language, 'good', 'cycle.language-title', 'cycle.language')] };
}
