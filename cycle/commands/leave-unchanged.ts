import { unchangedInputs } from '../../report/form/unchanged.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { answerable } from '../people/answerable.ts';
import { languageOf } from '../people/language-of.ts';
import { formScope } from '../record/form-scope.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { oneTarget } from './one-target.ts';
import { ownSection } from './own-section.ts';
import { submitInputs } from './submit-typed.ts';
import { withCurrentPeriod } from './with-current-period.ts';

/** "Uendret prosjekter": an item, or all of a section that can be, is answered with what it was last period (C8). */
export async function leaveUnchanged(
  cycle: Cycle,
  { actor }: Turn,
  named: string | undefined,
): Promise<TurnResult> {
  return withCurrentPeriod(cycle, actor, async (loaded) => {
    const { definition } = loaded;
    const target = named === undefined ? undefined : oneTarget(named, answerable(definition, actor));
    const chosen = target ?? ownSection(definition, actor, named);
    if ('instead' in chosen) return chosen.instead;
    const { section } = chosen;
    const record = loaded.snapshot.sections.get(section)?.record;
    const items = target?.item === undefined ? undefined : [target.item];
    const same =
      record === undefined
        ? undefined
        : unchangedInputs({ ...formScope(loaded, section, actor, record), items });
    if (same === undefined || same.items.length === 0) {
      const language = languageOf(definition, actor);
      const [title, text] = ['projects.unchangedNoneTitle', 'projects.unchangedNone'] as const;
      return { send: [notice(language, 'info', title, text)] };
    }
    return submitInputs(cycle, loaded, actor, { section, inputs: same.inputs, kept: false });
  });
}
