import type { FormRef } from '../../report/conversation/card-action.ts';
import { inputKey } from '../../report/form/input-key.ts';
import type { Cycle } from '../cycle.ts';
import { formsOf } from '../forms-of.ts';
import { loadForAnswering } from '../period/load-for-answering.ts';
import type { Person } from '../ports/people-store.ts';
import { forgetDraft } from '../record/drafts.ts';
import { formOptions } from '../record/form-options.ts';
import { receiptOf } from '../record/receipt-of.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import type { TurnResult } from '../turn.ts';
import { gone } from './gone.ts';
import { stopped } from './stopped.ts';

/** "Forkast det jeg skrev": lets go of the draft of one form, and shows what is stored. */
export async function keepStored(cycle: Cycle, actor: Person, action: FormRef): Promise<TurnResult> {
  const key = { report: action.report, period: action.period };
  const loaded = await loadForAnswering(cycle, key, action.section, actor);
  if (loaded === undefined) return gone(cycle, actor, action.section);
  const refusal = refusalToAnswer(cycle, loaded, action.section, actor);
  if (refusal !== undefined) return stopped(refusal);
  const { section, part } = action;
  const form = formsOf(loaded, await formOptions(cycle, loaded, section, actor))[part - 1];
  if (form === undefined) return gone(cycle, actor, section);
  // Of an item that is asked for over several cards, what is kept of the others stays.
  const isSlice = form.items.some(({ card }) => card !== undefined);
  const shown = form.items.flatMap(({ id, fields, comment }) => [
    ...(isSlice ? fields.map(({ field }) => [inputKey(id, field.id), ''] as const) : []),
    ...(isSlice && comment.hidden === true ? [] : [[inputKey(id, 'comment'), ''] as const]),
  ]);
  await forgetDraft(cycle, key, section, actor, Object.fromEntries(shown), isSlice);
  return { replace: await receiptOf(cycle, loaded, { actor, section, part }), send: [] };
}
