import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { forgetDraft } from '../record/drafts.ts';
import { newestDraft } from '../record/newest-draft.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { nothingTyped } from './nothing-typed.ts';
import { withCurrentPeriod } from './with-current-period.ts';

/** "Nei": throws away what was typed last and not delivered. Other drafts and what is delivered stay. */
export async function decline(cycle: Cycle, { actor }: Turn): Promise<TurnResult> {
  return withCurrentPeriod(cycle, actor, async (loaded) => {
    const { definition, key } = loaded;
    const newest = await newestDraft(cycle, loaded, actor);
    if (newest === undefined) return nothingTyped(definition, actor);
    await forgetDraft(cycle, key, newest.section, actor);
    const language = languageOf(definition, actor);
    return { send: [notice(language, 'info', 'cycle.declined-title', 'cycle.declined')] };
  });
}
