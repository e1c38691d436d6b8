import type { FormRef } from '../../report/conversation/card-action.ts';
import type { Cycle } from '../cycle.ts';
import { loadForAnswering } from '../period/load-for-answering.ts';
import type { Person } from '../ports/people-store.ts';
import { receiptOf } from '../record/receipt-of.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import type { TurnResult } from '../turn.ts';
import { gone } from './gone.ts';
import { stopped } from './stopped.ts';

/** Back to the receipt, with what is stored now; nothing changes. */
export async function showReceipt(cycle: Cycle, actor: Person, action: FormRef): Promise<TurnResult> {
  const { report, period, section, part } = action;
  const loaded = await loadForAnswering(cycle, { report, period }, section, actor);
  if (loaded === undefined) return gone(cycle, actor, section);
  const refusal = refusalToAnswer(cycle, loaded, section, actor);
  if (refusal !== undefined) return stopped(refusal);
  return { replace: await receiptOf(cycle, loaded, { actor, section, part }), send: [] };
}
