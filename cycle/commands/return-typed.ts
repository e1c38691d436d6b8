import { localText } from '../../report/language/local-text.ts';
import type { Command } from '../../report/questions/command.ts';
import { openReturn, returnTo } from '../actions/return-section.ts';
import { returnForm } from '../actions/return-form.ts';
import { coordinate } from '../actions/coordinate.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { oneTarget } from './one-target.ts';
import { withCurrentPeriod } from './with-current-period.ts';

/** "returner hr: tallene for mars mangler"; without a name or a reason, the card that asks for them (C11). */
export async function returnTyped(
  cycle: Cycle,
  { actor }: Turn,
  { target: named, reason }: Extract<Command, { type: 'return' }>,
): Promise<TurnResult> {
  return withCurrentPeriod(cycle, actor, async ({ key }) =>
    coordinate(cycle, actor, key, async (loaded) => {
      const { definition } = loaded;
      if (named === undefined) return sent(await openReturn(cycle, actor, { type: 'open-return', ...key }));
      const target = oneTarget(named, definition);
      if (target === undefined) {
        const language = languageOf(definition, actor);
        const example = localText(definition.sections[0]?.title ?? '', language).toLowerCase();
        const values = { name: named, example };
        return {
          send: [notice(language, 'info', 'people.return-which-title', 'people.return-which', values)],
        };
      }
      const { section, item } = target;
      if (reason === undefined) {
        const chosen = item === undefined ? section : `${section}/${item}`;
        return { send: [returnForm(loaded, actor, { target: chosen, reason: '' }, {})] };
      }
      const what = item === undefined ? { section } : { section, item };
      return sent(await returnTo(cycle, actor, key, what, reason));
    }),
  );
}

/** There is no card to replace, and the preview is not asked for. */
function sent({ replace, send, ...rest }: TurnResult): TurnResult {
  return { ...rest, send: send.length > 0 || replace === undefined ? send : [replace] };
}
