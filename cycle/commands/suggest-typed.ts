import { suggest } from '../actions/suggest.ts';
import type { Cycle } from '../cycle.ts';
import { formsOf } from '../forms-of.ts';
import { readDraft } from '../record/drafts.ts';
import { formOptions } from '../record/form-options.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { ownSection } from './own-section.ts';
import { withCurrentPeriod } from './with-current-period.ts';

/** "Foreslå tekst hr": the form with draft texts in it, of the first part that has room for one. */
export async function suggestTyped(
  cycle: Cycle,
  { actor }: Turn,
  named: string | undefined,
): Promise<TurnResult> {
  return withCurrentPeriod(cycle, actor, async (loaded) => {
    const { definition, key, snapshot } = loaded;
    const chosen = ownSection(definition, actor, named);
    if ('instead' in chosen) return chosen.instead;
    const { section } = chosen;
    const inputs = (await readDraft(cycle, key, section, actor))?.inputs ?? {};
    const forms = formsOf(loaded, { ...(await formOptions(cycle, loaded, section, actor)), inputs });
    const part = forms.find(({ canSuggest }) => canSuggest === true)?.part ?? 1;
    const version = snapshot.sections.get(section)?.record.version ?? 0;
    return suggest(cycle, actor, { ...key, section, part, version, inputs });
  });
}
