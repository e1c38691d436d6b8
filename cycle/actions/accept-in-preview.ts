import type { CardAction } from '../../report/conversation/card-action.ts';
import { acceptInputs, acceptReason } from '../../report/form/accept-inputs.ts';
import { inputKey } from '../../report/form/input-key.ts';
import type { Cycle } from '../cycle.ts';
import { previewWithProblem } from '../period/preview-with-problem.ts';
import type { Person } from '../ports/people-store.ts';
import { acceptIn } from '../record/accept-in.ts';
import type { TurnResult } from '../turn.ts';
import { coordinate } from './coordinate.ts';

type AcceptAction = Extract<CardAction, { type: 'accept-in-preview' }>;

/**
 * "Det stemmer" in the preview: a coordinator answers what a check asks, with a reason, also what stands between two
 * sections that nobody else reads both of (V9).
 */
export async function acceptInPreview(
  cycle: Cycle,
  actor: Person,
  action: AcceptAction,
): Promise<TurnResult> {
  const { section, finding, inputs } = action;
  return coordinate(cycle, actor, action, ({ key }) =>
    acceptIn(cycle, actor, {
      key,
      section,
      part: 0,
      reason: (inputs[inputKey(acceptInputs, acceptReason)] ?? '').trim(),
      isMeant: (asked) => asked.key === finding,
      view: (loaded, problem) => previewWithProblem(cycle, loaded, actor, problem),
    }),
  );
}
