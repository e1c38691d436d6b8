import type { Command } from '../../report/questions/command.ts';
import { openForm } from '../actions/open-form.ts';
import type { Cycle } from '../cycle.ts';
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
  const { actor } = turn;
  return withCurrentPeriod(cycle, actor, async (loaded) => {
    const { definition, key } = loaded;
    const chosen = ownSection(definition, actor, command.section);
    if ('instead' in chosen) return chosen.instead;
    const { section } = chosen;
    if (command.rest.trim() !== '') return typeValues(cycle, loaded, actor, section, command.rest);
    return openForm(cycle, actor, { ...key, section, part: 1, version: 0 });
  });
}
