import type { CardAction } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Cycle } from '../cycle.ts';
import type { Person } from '../ports/people-store.ts';
import { afterSaving } from '../record/after-saving.ts';
import { decideSubmission } from '../record/decide-submission.ts';
import { receiptOf } from '../record/receipt-of.ts';
import { saveAnswers } from '../record/save-answers.ts';
import type { TurnResult } from '../turn.ts';
import { whenSaved } from './when-saved.ts';

export type SubmitAction = Extract<CardAction, { type: 'submit' | 'draft' | 'later' }>;

/** Stores a form. The receipt is shown only when the answers are in the store; anything else changes nothing. */
export async function submit(
  cycle: Cycle,
  actor: Person,
  action: SubmitAction,
  card?: string,
): Promise<TurnResult> {
  const key = { report: action.report, period: action.period };
  const target = { key, section: action.section, actor };
  let leavesKept = false;
  const saved = await saveAnswers<Message>(cycle, target, async (loaded, record) => {
    const decided = await decideSubmission(cycle, { loaded, record, actor, action });
    leavesKept = decided.leavesKept === true;
    return decided;
  });
  const { section, part, inputs } = action;
  return whenSaved(cycle, { actor, section }, saved, async ({ loaded }) => ({
    replace: await receiptOf(cycle, loaded, { actor, section, part }),
    send: [],
    afterwards: () => afterSaving(cycle, loaded, { section, actor, inputs, leavesKept, card }),
  }));
}
