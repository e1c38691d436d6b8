import type { CardAction } from '../../report/conversation/card-action.ts';
import { cleanText } from '../../report/form/clean-text.ts';
import { promiseReasonInput } from '../../report/form/promise-form.ts';
import type { Cycle } from '../cycle.ts';
import { loadForAnswering } from '../period/load-for-answering.ts';
import type { Person } from '../ports/people-store.ts';
import { changedIn } from '../record/changed-in.ts';
import { formScope } from '../record/form-scope.ts';
import { askedItems } from '../../report/form/asked-items.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import { staleCard } from '../record/stale-card.ts';
import type { TurnResult } from '../turn.ts';
import { gone } from './gone.ts';
import { promise } from './later.ts';
import { stopped } from './stopped.ts';

/** Says why what a card promised comes later, or when; what has been delivered since stays delivered. */
export async function laterReason(
  cycle: Cycle,
  actor: Person,
  action: Extract<CardAction, { type: 'later-reason' }>,
): Promise<TurnResult> {
  const key = { report: action.report, period: action.period };
  const { section, part, version, inputs } = action;
  const loaded = await loadForAnswering(cycle, key, section, actor);
  const record = loaded?.snapshot.sections.get(section)?.record;
  if (loaded === undefined || record === undefined) return gone(cycle, actor, section);
  const refusal = refusalToAnswer(cycle, loaded, section, actor);
  if (refusal !== undefined) return stopped(refusal);
  const promisedThen =
    action.items === undefined
      ? await changedIn(cycle, loaded, section, (saved) => saved.version === version)
      : new Set(action.items);
  const items = askedItems(formScope(loaded, section, actor, record))
    .filter(({ item, answer }) => answer?.state === 'later' && promisedThen.has(item.id))
    .map(({ item }) => item.id);
  const reason = cleanText(inputs[promiseReasonInput] ?? '');
  if (items.length > 0) return promise(cycle, actor, { key, section, part, items, reason });
  const stale = await staleCard(cycle, loaded, actor, { ...action, inputs: {} });
  return stale === undefined ? gone(cycle, actor, section) : stopped(stale);
}
