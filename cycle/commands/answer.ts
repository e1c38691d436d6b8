import { localText } from '../../report/language/local-text.ts';
import type { Command } from '../../report/questions/command.ts';
import { openForm } from '../actions/open-form.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { ownSection } from './own-section.ts';
import { typeValues } from './type-values.ts';
import { withCurrentPeriod } from './with-current-period.ts';

/** "svar hr": the form; "svar hr" with values after it: what was understood, to be confirmed before anything is written. */
export async function answer(
  cycle: Cycle,
  turn: Turn,
  command: Extract<Command, { type: 'answer' }>,
): Promise<TurnResult> {
  const { actor, place } = turn;
  return withCurrentPeriod(cycle, actor, async (loaded) => {
    const { definition, key } = loaded;
    if (place.type !== 'personal') {
      const language = languageOf(definition, actor);
      const values = { report: localText(definition.title, language) };
      return { send: [notice(language, 'info', 'cycle.personal-only-title', 'cycle.personal-only', values)] };
    }
    const chosen = ownSection(definition, actor, command.section);
    if ('instead' in chosen) return chosen.instead;
    const { section } = chosen;
    if (command.rest.trim() !== '') return typeValues(cycle, loaded, actor, section, command.rest);
    return openForm(cycle, actor, { ...key, section, part: 1, version: 0 });
  });
}
