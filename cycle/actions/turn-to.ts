import type { CardAction } from '../../report/conversation/card-action.ts';
import { askedItems } from '../../report/form/asked-items.ts';
import { formParts } from '../../report/form/form-parts.ts';
import { inputsOfCard } from '../../report/form/inputs-of-card.ts';
import { isUntouched } from '../../report/form/is-untouched.ts';
import type { Cycle } from '../cycle.ts';
import { loadForAnswering } from '../period/load-for-answering.ts';
import type { Person } from '../ports/people-store.ts';
import { keepDraft, readDraft } from '../record/drafts.ts';
import { formScope } from '../record/form-scope.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import type { TurnResult } from '../turn.ts';
import { gone } from './gone.ts';
import { openForm } from './open-form.ts';

type TurnAction = Extract<CardAction, { type: 'turn-to' }>;

/**
 * "Neste kort", "Forrige kort": another card of an item that is asked for over several. What was typed in this one is kept as
 * a draft, unless nothing was; nothing is checked or delivered.
 */
export async function turnTo(cycle: Cycle, actor: Person, action: TurnAction): Promise<TurnResult> {
  const { section, part, to, inputs, version } = action;
  const key = { report: action.report, period: action.period };
  const loaded = await loadForAnswering(cycle, key, section, actor);
  const record = loaded?.snapshot.sections.get(section)?.record;
  if (loaded === undefined || record === undefined) return gone(cycle, actor, section);
  // A refusal is said by the form that is not opened.
  if (refusalToAnswer(cycle, loaded, section, actor) === undefined) {
    const asked = formParts(askedItems(formScope(loaded, section, actor, record)))[part - 1] ?? [];
    const kept = (await readDraft(cycle, key, section, actor))?.inputs ?? {};
    const isKept = asked.flatMap(inputsOfCard).some((name) => kept[name] !== undefined);
    const isTouched = asked.some((each) => !isUntouched(each, inputs));
    if (isTouched || isKept) await keepDraft(cycle, key, section, actor, inputs);
  }
  return openForm(cycle, actor, { ...key, section, part: to, version });
}
