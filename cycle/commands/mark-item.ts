import type { Command } from '../../report/questions/command.ts';
import { promise } from '../actions/later.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { answerable } from '../people/answerable.ts';
import { languageOf } from '../people/language-of.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { oneTarget } from './one-target.ts';
import { ownSection } from './own-section.ts';
import { submitInputs } from './submit-typed.ts';
import { withCurrentPeriod } from './with-current-period.ts';

type Mark = Extract<Command, { type: 'nil' | 'not-applicable' | 'later' }>;

/** "Ingen …", "ikke aktuelt …", "senere …": an item without a value that is still not a gap (C5). */
export async function markItem(cycle: Cycle, { actor }: Turn, mark: Mark): Promise<TurnResult> {
  return withCurrentPeriod(cycle, actor, async (loaded) => {
    const { definition, key } = loaded;
    const language = languageOf(definition, actor);
    // "ikke aktuelt rekruttering: stillingsstopp" gives the reason too.
    const [name = '', ...why] = (mark.item ?? '').split(':').map((text) => text.trim());
    const comment = why.join(': ');
    const target = name === '' ? undefined : oneTarget(name, answerable(definition, actor));
    if (mark.type === 'later' && target?.item === undefined) {
      const chosen = ownSection(definition, actor, name === '' ? undefined : name);
      return 'instead' in chosen
        ? chosen.instead
        : promise(cycle, actor, { key, section: chosen.section, reason: comment });
    }
    if (target?.item === undefined) {
      return { send: [notice(language, 'info', 'cycle.item-which-title', 'cycle.item-which', { name })] };
    }
    const { section, item } = target;
    if (mark.type === 'later') return promise(cycle, actor, { key, section, items: [item], reason: comment });
    return submitInputs(cycle, loaded, actor, {
      section,
      inputs: {
        [`${item}/${mark.type}`]: 'true',
        ...(comment === '' ? {} : { [`${item}/comment`]: comment }),
      },
      kept: false,
    });
  });
}
