import type { Message } from '../../report/conversation/message.ts';
import { markLater } from '../../report/form/mark-later.ts';
import { localText } from '../../report/language/local-text.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { PeriodKey } from '../ports/report-store.ts';
import type { Person } from '../ports/people-store.ts';
import { afterSaving } from '../record/after-saving.ts';
import { keepDraft } from '../record/drafts.ts';
import { formScope } from '../record/form-scope.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import { saveAnswers } from '../record/save-answers.ts';
import type { TurnResult } from '../turn.ts';
import { busy } from './busy.ts';
import { gone } from './gone.ts';
import { stopped } from './stopped.ts';
import type { SubmitAction } from './submit.ts';

/** "Kommer senere" on a card: what was typed is kept as a draft, and what is outstanding in the form is promised. */
export async function later(cycle: Cycle, actor: Person, action: SubmitAction): Promise<TurnResult> {
  const key = { report: action.report, period: action.period };
  const result = await promise(cycle, actor, { key, section: action.section, part: action.part });
  if (result.send.length === 0) await keepDraft(cycle, key, action.section, actor, action.inputs);
  return result;
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
  },
): Promise<TurnResult> {
  const { key, section, part, items } = what;
  let promised: readonly string[] = [];
  const saved = await saveAnswers<Message>(cycle, { key, section, by: actor.id }, async (loaded, record) => {
    const refusal = refusalToAnswer(cycle, loaded, section, actor);
    if (refusal !== undefined) return { type: 'stop', stop: refusal };
    const { answers, changed } = markLater({ ...formScope(loaded, section, actor, record), part, items });
    promised = changed;
    return { type: 'answers', answers };
  });
  if (saved.outcome === 'stopped') return stopped(saved.stop);
  if (saved.outcome === 'missing') return gone(cycle, actor, section);
  if (saved.outcome === 'busy') return busy(cycle, actor);
  const language = languageOf(saved.loaded.definition, actor);
  const values = { items: titlesOf(saved.loaded, section, promised, actor) };
  if (promised.length === 0) {
    return { replace: notice(language, 'good', 'cycle.nothing-left-title', 'cycle.nothing-left'), send: [] };
  }
  return {
    replace: notice(language, 'info', 'cycle.later-title', 'cycle.later-saved', values),
    send: [],
    afterwards: () => afterSaving(cycle, saved.loaded, { section, actor }),
  };
}

function titlesOf(loaded: LoadedPeriod, section: string, items: readonly string[], actor: Person): string {
  const language = languageOf(loaded.definition, actor);
  const known = loaded.definition.sections.find(({ id }) => id === section)?.items ?? [];
  return known
    .filter(({ id }) => items.includes(id))
    .map(({ title }) => localText(title, language))
    .join(', ');
}
