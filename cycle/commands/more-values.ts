import type { Cycle } from '../cycle.ts';
import { currentPeriod } from '../period/current-period.ts';
import { newestDraft } from '../record/newest-draft.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { typeValues } from './type-values.ts';

/** A line such as `korttidsfravær: 2,4`. */
const value = /^[^\n:=?]{2,80}[:=]\s*\S/m;

/**
 * Lines of `field: value` while typed values wait to be confirmed: more of them, or one put right. Undefined when it is
 * something else.
 */
export async function moreValues(cycle: Cycle, turn: Turn, text: string): Promise<TurnResult | undefined> {
  if (turn.place.type !== 'personal' || !value.test(text) || text.trim().endsWith('?')) return undefined;
  const loaded = await currentPeriod(cycle);
  if (loaded === undefined) return undefined;
  const waiting = await newestDraft(cycle, loaded, turn.actor);
  return waiting === undefined ? undefined : typeValues(cycle, loaded, turn.actor, waiting.section, text);
}
