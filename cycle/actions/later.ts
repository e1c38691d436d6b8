import type { ItemAnswer } from '../../report/answer/item-answer.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Cycle } from '../cycle.ts';
import { formsOf } from '../forms-of.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { answerEmail } from '../record/answer-email.ts';
import { keepDraft } from '../record/drafts.ts';
import { refusalToAnswer } from '../record/gate.ts';
import { saveAnswers } from '../record/save-answers.ts';
import type { TurnResult } from '../turn.ts';
import { gone } from './gone.ts';
import type { SubmitAction } from './submit.ts';

const promised: ItemAnswer = { state: 'later', cells: {} };

/**
 * "Kommer senere": a promise for what is outstanding in the form, visible to the coordinator, still owed (C5). What was
 * typed is kept as a draft; what was answered before stays.
 */
export async function later(cycle: Cycle, actor: Person, action: SubmitAction): Promise<TurnResult> {
  const key = { report: action.report, period: action.period };
  let titles: readonly string[] = [];
  const saved = await saveAnswers<Message>(
    cycle,
    { key, section: action.section, by: actor.id },
    async (loaded, record) => {
      const refusal = refusalToAnswer(cycle, loaded, action.section, actor);
      if (refusal !== undefined) return { type: 'stop', stop: refusal };
      const items = outstanding(cycle, loaded, actor, action);
      titles = items.map((item) => item.title);
      const promises = Object.fromEntries(items.map((item) => [item.id, promised]));
      return { type: 'answers', answers: { ...record.answers, ...promises } };
    },
  );
  if (saved.outcome === 'stopped') return { replace: saved.stop, send: [] };
  if (saved.outcome === 'missing' || saved.outcome === 'busy') return gone(cycle, actor);
  await keepDraft(cycle, key, action.section, actor, action.inputs);
  const language = languageOf(saved.loaded.definition, actor);
  const values = { items: titles.join(', ') };
  return {
    send: [],
    replace:
      titles.length === 0
        ? notice(language, 'good', 'cycle.nothing-left-title', 'cycle.nothing-left')
        : notice(language, 'info', 'cycle.later-title', 'cycle.later-saved', values),
  };
}

function outstanding(cycle: Cycle, loaded: LoadedPeriod, actor: Person, action: SubmitAction) {
  const language = languageOf(loaded.definition, actor);
  const email = answerEmail(loaded.definition, action.section, actor);
  const forms = formsOf(loaded, { section: action.section, email, language, now: cycle.clock.now() });
  const items = forms[action.part - 1]?.items ?? [];
  return items.filter((item) => item.state === 'outstanding' || item.state === 'later');
}
