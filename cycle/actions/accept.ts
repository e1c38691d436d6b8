import type { CardAction } from '../../report/conversation/card-action.ts';
import { acceptInputs, acceptReason } from '../../report/form/accept-inputs.ts';
import { inputKey } from '../../report/form/input-key.ts';
import type { Cycle } from '../cycle.ts';
import type { Person } from '../ports/people-store.ts';
import { acceptIn } from '../record/accept-in.ts';
import type { TurnResult } from '../turn.ts';

type AcceptAction = Extract<CardAction, { type: 'accept' }>;

/** "Det stemmer": what a check asks about is right. The receipt comes back without the question, or says what is missing. */
export async function accept(cycle: Cycle, actor: Person, action: AcceptAction): Promise<TurnResult> {
  const { section, part, finding, inputs } = action;
  return acceptIn(cycle, actor, {
    key: { report: action.report, period: action.period },
    section,
    part,
    reason: inputs[inputKey(acceptInputs, acceptReason)] ?? '',
    isMeant: ({ key }) => key === finding,
  });
}
