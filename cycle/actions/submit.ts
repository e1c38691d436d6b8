import type { CardAction } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { afterSaving } from '../record/after-saving.ts';
import { decideSubmission } from '../record/decide-submission.ts';
import { onceSaved } from '../record/once-saved.ts';
import { receiptOf } from '../record/receipt-of.ts';
import { saveAnswers } from '../record/save-answers.ts';
import type { TurnResult } from '../turn.ts';
import { busy } from './busy.ts';
import { stopped } from './stopped.ts';
import { gone } from './gone.ts';

export type SubmitAction = Extract<CardAction, { type: 'submit' | 'draft' | 'later' }>;

/** Stores a form. The receipt is shown only when the answers are in the store; anything else changes nothing. */
export async function submit(
  cycle: Cycle,
  actor: Person,
  action: SubmitAction,
  card?: string,
): Promise<TurnResult> {
  const key = { report: action.report, period: action.period };
  const target = { key, section: action.section, by: actor.id };
  let leavesKept = false;
  const saved = await saveAnswers<Message>(cycle, target, async (loaded, record) => {
    const decided = await decideSubmission(cycle, { loaded, record, actor, action });
    leavesKept = decided.leavesKept === true;
    return decided;
  });
  switch (saved.outcome) {
    case 'missing':
      return gone(cycle, actor, action.section);
    case 'busy':
      return busy(cycle, actor);
    case 'stopped':
      return stopped(saved.stop);
    case 'saved':
    case 'unchanged':
      return {
        replace: await onceSaved(() => receipt(cycle, saved.loaded, actor, action)),
        send: [],
        afterwards: () =>
          afterSaving(cycle, saved.loaded, {
            section: action.section,
            actor,
            inputs: action.inputs,
            leavesKept,
            card,
          }),
      };
  }
}

async function receipt(
  cycle: Cycle,
  loaded: LoadedPeriod,
  actor: Person,
  action: SubmitAction,
): Promise<Message> {
  return receiptOf(cycle, loaded, { actor, section: action.section, part: action.part });
}
