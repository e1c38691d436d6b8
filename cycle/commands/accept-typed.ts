import type { Command } from '../../report/questions/command.ts';
import { isOpen } from '../../report/checks/is-open.ts';
import type { KeyedFinding } from '../../report/checks/mark-accepted.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { itemsFor } from '../../report/form/assigned.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { previewWithProblem } from '../period/preview-with-problem.ts';
import { answerable } from '../people/answerable.ts';
import { languageOf } from '../people/language-of.ts';
import { acceptIn } from '../record/accept-in.ts';
import { findingsFor } from '../record/findings-for.ts';
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
    const isMeant = ({ where, also = [] }: KeyedFinding) =>
      [where, ...also].some(
        (place) =>
          place.section === target?.section &&
          (target.item === undefined || place.item === target.item) &&
          (target.row === undefined || place.cell === target.row),
      );
    const asked =
      target === undefined || record === undefined
        ? []
        : findingsFor(cycle, loaded, target.section, actor, record).filter(isOpen).filter(isMeant);
    if (target === undefined || asked.length === 0) {
      const language = languageOf(definition, actor);
      const [title, text] = ['findings.nothingAskedTitle', 'findings.nothingAsked'] as const;
      return { send: [notice(language, 'info', title, text, { name: named })] };
    }
    const { section } = target;
    const isOwn = itemsFor(definition, section, actor.email).length > 0;
    const view = isOwn
      ? {}
      : { view: (now: LoadedPeriod, problem?: string) => previewWithProblem(cycle, now, actor, problem) };
    const result = await acceptIn(cycle, actor, { key, section, part: 1, reason, isMeant, ...view });
    const { replace, send, ...rest } = result;
    // There is no card to replace.
    return replace === undefined ? result : { ...rest, send: [replace, ...send] };
  });
}
