import type { FormRef } from '../../report/conversation/card-action.ts';
import { localText } from '../../report/language/local-text.ts';
import { maySee } from '../../report/questions/may-see.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import { loadPeriod } from '../period/load-period.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { answerFrom } from './ask.ts';
import { gone } from './gone.ts';

/** Explains the colours of one section in the card's own period: the same answer as the typed question gives. */
export async function why(cycle: Cycle, turn: Turn, action: FormRef): Promise<TurnResult> {
  const { actor } = turn;
  const loaded = await loadPeriod(cycle, { report: action.report, period: action.period });
  const section = loaded?.definition.sections.find(({ id }) => id === action.section);
  if (loaded === undefined || section === undefined || !maySee(loaded.definition, section, actor.email)) {
    return gone(cycle, actor, action.section);
  }
  const title = localText(section.title, languageOf(loaded.definition, actor));
  return answerFrom(cycle, loaded, turn, `status ${title}`);
}
