import type { Message } from '../../report/conversation/message.ts';
import type { FormScope } from '../../report/form/form-scope.ts';
import { markLater } from '../../report/form/mark-later.ts';
import { promiseReasonAtMost } from '../../report/form/promise-form.ts';
import { tooLong } from '../../report/form/too-long.ts';
import { touchedInputs } from '../../report/form/touched-inputs.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { PeriodKey } from '../ports/report-store.ts';
import type { Person } from '../ports/people-store.ts';
import { afterSaving } from '../record/after-saving.ts';
import { keepDraft } from '../record/drafts.ts';
import { formScope } from '../record/form-scope.ts';
import { promiseOf } from '../record/promise-of.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import { saveAnswers } from '../record/save-answers.ts';
import { staleCard } from '../record/stale-card.ts';
import type { TurnResult } from '../turn.ts';
import { busy } from './busy.ts';
import { gone } from './gone.ts';
import { stopped } from './stopped.ts';
import type { SubmitAction } from './submit.ts';

/** "Kommer senere" on a card: what was typed is kept as a draft, and what is outstanding in the form is promised. */
export async function later(cycle: Cycle, actor: Person, action: SubmitAction): Promise<TurnResult> {
  const key = { report: action.report, period: action.period };
  const { section, part } = action;
  return promise(cycle, actor, { key, section, part, pressed: action });
}

/**
 * Promises that the outstanding items of a form, or those named, come later: visible to the coordinator, still owed (C5).
 * What was answered before stays.
 */
export async function promise(
  cycle: Cycle,
  actor: Person,
  what: {
    readonly key: PeriodKey;
    readonly section: string;
    readonly part?: number;
    readonly items?: readonly string[];
    /** Why, or when they come. */
    readonly reason?: string;
    /** The card, with what was typed in it. */
    readonly pressed?: SubmitAction;
  },
): Promise<TurnResult> {
  const { key, section, part, items, reason = '', pressed } = what;
  let promised: readonly string[] = [];
  let scope: FormScope | undefined;
  let refused: { readonly reason: string; readonly problem: string } | undefined;
  const saved = await saveAnswers<Message>(cycle, { key, section, actor }, async (loaded, record) => {
    const refusal = refusalToAnswer(cycle, loaded, section, actor);
    if (refusal !== undefined) return { type: 'stop', stop: refusal };
    scope = formScope(loaded, section, actor, record);
    const problem = tooLong(reason, promiseReasonAtMost, scope.language);
    refused = problem === undefined ? undefined : { reason, problem };
    const stale = pressed === undefined ? undefined : await staleCard(cycle, loaded, actor, pressed);
    if (stale !== undefined) return { type: 'stop', stop: stale };
    // What is promised is promised; a reason that is too long comes back in the card to be cut.
    const marked = markLater({ ...scope, part, items, ...(refused === undefined ? { reason } : {}) });
    promised = marked.promised;
    return { type: 'answers', answers: marked.answers };
  });
  if (saved.outcome === 'stopped') return stopped(saved.stop);
  if (saved.outcome === 'missing') return gone(cycle, actor, section);
  if (saved.outcome === 'busy') return busy(cycle, actor);

  const typed = pressed === undefined || scope === undefined ? {} : touchedInputs(scope, pressed.inputs);
  if (Object.keys(typed).length > 0) await keepDraft(cycle, key, section, actor, typed);
  if (promised.length === 0) {
    const language = languageOf(saved.loaded.definition, actor);
    return { replace: notice(language, 'good', 'cycle.nothing-left-title', 'cycle.nothing-left'), send: [] };
  }
  return {
    replace: promiseOf(saved.loaded, saved.record, actor, {
      section,
      part: part ?? 1,
      items: promised,
      now: cycle.clock.now(),
      ofForm: pressed !== undefined,
      refused,
    }),
    send: [],
    afterwards: () => afterSaving(cycle, saved.loaded, { section, actor }),
  };
}
