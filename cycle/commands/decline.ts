import { itemsFor } from '../../report/form/assigned.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { forgetDraft } from '../record/drafts.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { withCurrentPeriod } from './with-current-period.ts';

/** "Nei": throws away what was typed and not delivered. What is delivered stays. */
export async function decline(cycle: Cycle, { actor }: Turn): Promise<TurnResult> {
  return withCurrentPeriod(cycle, actor, async ({ definition, key }) => {
    for (const { id } of definition.sections) {
      if (itemsFor(definition, id, actor.email).length > 0) await forgetDraft(cycle, key, id, actor);
    }
    const language = languageOf(definition, actor);
    return { send: [notice(language, 'info', 'cycle.declined-title', 'cycle.declined')] };
  });
}
