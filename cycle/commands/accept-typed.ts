import type { Command } from '../../report/questions/command.ts';
import { isOpen } from '../../report/checks/is-open.ts';
import type { KeyedFinding } from '../../report/checks/mark-accepted.ts';
import { sectionFindings } from '../../report/checks/of-report/section-findings.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { answerable } from '../people/answerable.ts';
import { languageOf } from '../people/language-of.ts';
import { acceptIn } from '../record/accept-in.ts';
import { formScope } from '../record/form-scope.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { oneTarget } from './one-target.ts';
import { withCurrentPeriod } from './with-current-period.ts';

type AcceptCommand = Extract<Command, { type: 'accept' }>;

/** "stemmer servicedesk fordi …": all that the checks ask about an item, or a row of it, is right (C11). */
export async function acceptTyped(
  cycle: Cycle,
  { actor }: Turn,
  { item: named, reason = '' }: AcceptCommand,
): Promise<TurnResult> {
  return withCurrentPeriod(cycle, actor, async (loaded) => {
    const { definition, key, snapshot } = loaded;
    const target = oneTarget(named, answerable(definition, actor));
    const record = snapshot.sections.get(target?.section ?? '')?.record;
    const isMeant = ({ where }: KeyedFinding) =>
      (target?.item === undefined || where.item === target.item) &&
      (target?.row === undefined || where.cell === target.row);
    const asked =
      target === undefined || record === undefined
        ? []
        : sectionFindings({ ...formScope(loaded, target.section, actor, record), now: cycle.clock.now() })
            .filter(isOpen)
            .filter(isMeant);
    if (target === undefined || asked.length === 0) {
      const language = languageOf(definition, actor);
      const [title, text] = ['findings.nothingAskedTitle', 'findings.nothingAsked'] as const;
      return { send: [notice(language, 'info', title, text, { name: named })] };
    }
    const result = await acceptIn(cycle, actor, { key, section: target.section, part: 1, reason, isMeant });
    const { replace, send, ...rest } = result;
    // There is no card to replace.
    return replace === undefined ? result : { ...rest, send: [replace, ...send] };
  });
}
