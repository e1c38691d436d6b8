import type { FormInputs } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import { readForm } from '../../report/form/read-form.ts';
import { touchedInputs } from '../../report/form/touched-inputs.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { afterSaving } from '../record/after-saving.ts';
import { readDraft } from '../record/drafts.ts';
import { formScope } from '../record/form-scope.ts';
import { newestDraft } from '../record/newest-draft.ts';
import { onceSaved } from '../record/once-saved.ts';
import { receiptOf } from '../record/receipt-of.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import { saveAnswers } from '../record/save-answers.ts';
import { busy } from '../actions/busy.ts';
import { gone } from '../actions/gone.ts';
import { stopped } from '../actions/stopped.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { nothingTyped } from './nothing-typed.ts';
import { ownSection } from './own-section.ts';
import { typedProblems } from './typed-problems.ts';
import { withCurrentPeriod } from './with-current-period.ts';

/** Delivers what a person has typed or kept as a draft: of the section named, or of the one that has something (C10). */
export async function submitTyped(cycle: Cycle, turn: Turn, named: string | undefined): Promise<TurnResult> {
  const { actor } = turn;
  return withCurrentPeriod(cycle, actor, async (loaded) => {
    const waiting = await draftToSubmit(cycle, loaded, actor, named);
    if ('instead' in waiting) return waiting.instead;
    return submitInputs(cycle, loaded, actor, { ...waiting, kept: true });
  });
}

/** Stores inputs without a card: every item that something was typed for, all or nothing. */
export async function submitInputs(
  cycle: Cycle,
  loaded: LoadedPeriod,
  actor: Person,
  typed: {
    readonly section: string;
    readonly inputs: FormInputs;
    /** There is a draft of them, so that only what is wrong must be typed again. */
    readonly kept: boolean;
  },
): Promise<TurnResult> {
  const { section, inputs, kept } = typed;
  const target = { key: loaded.key, section, actor };
  const saved = await saveAnswers<Message>(cycle, target, async (now, record) => {
    const refusal = refusalToAnswer(cycle, now, section, actor);
    if (refusal !== undefined) return { type: 'stop', stop: refusal };
    const scope = formScope(now, section, actor, record);
    const read = readForm({ ...scope, inputs: kept ? touchedInputs(scope, inputs) : inputs });
    return read.ok
      ? { type: 'answers', answers: read.answers }
      : { type: 'stop', stop: typedProblems(scope, read.problems, kept ? inputs : undefined) };
  });
  if (saved.outcome === 'stopped') return stopped(saved.stop);
  if (saved.outcome === 'missing') return gone(cycle, actor, section);
  if (saved.outcome === 'busy') return busy(cycle, actor);
  return {
    send: [await onceSaved(() => receiptOf(cycle, saved.loaded, { actor, section, part: 0 }))],
    afterwards: () => afterSaving(cycle, saved.loaded, { section, actor, inputs }),
  };
}

async function draftToSubmit(
  cycle: Cycle,
  loaded: LoadedPeriod,
  actor: Person,
  named: string | undefined,
): Promise<{ readonly section: string; readonly inputs: FormInputs } | { readonly instead: TurnResult }> {
  const { definition, key } = loaded;
  const nothing = { instead: nothingTyped(definition, actor) };
  if (named === undefined) {
    const newest = await newestDraft(cycle, loaded, actor);
    return newest === undefined ? nothing : { section: newest.section, inputs: newest.draft.inputs };
  }
  const chosen = ownSection(definition, actor, named);
  if ('instead' in chosen) return chosen;
  const draft = await readDraft(cycle, key, chosen.section, actor);
  return draft === undefined ? nothing : { section: chosen.section, inputs: draft.inputs };
}
