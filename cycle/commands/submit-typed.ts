import type { FormInputs } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import { itemsFor } from '../../report/form/assigned.ts';
import { readForm } from '../../report/form/read-form.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { afterSaving } from '../record/after-saving.ts';
import { readDraft } from '../record/drafts.ts';
import { formScope } from '../record/form-scope.ts';
import { receiptOf } from '../record/receipt-of.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import { saveAnswers } from '../record/save-answers.ts';
import { gone } from '../actions/gone.ts';
import { stopped } from '../actions/stopped.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { ownSection } from './own-section.ts';
import { withCurrentPeriod } from './with-current-period.ts';

/** Delivers what a person has typed or kept as a draft: of the section named, or of the one that has something (C10). */
export async function submitTyped(cycle: Cycle, turn: Turn, named: string | undefined): Promise<TurnResult> {
  const { actor } = turn;
  return withCurrentPeriod(cycle, actor, async (loaded) => {
    const waiting = await draftToSubmit(cycle, loaded, actor, named);
    if ('instead' in waiting) return waiting.instead;
    return submitInputs(cycle, loaded, actor, waiting.section, waiting.inputs);
  });
}

/** Stores inputs without a card: every item that something was typed for, all or nothing. */
export async function submitInputs(
  cycle: Cycle,
  loaded: LoadedPeriod,
  actor: Person,
  section: string,
  inputs: FormInputs,
): Promise<TurnResult> {
  const target = { key: loaded.key, section, by: actor.id };
  const saved = await saveAnswers<Message>(cycle, target, async (now, record) => {
    const refusal = refusalToAnswer(cycle, now, section, actor);
    if (refusal !== undefined) return { type: 'stop', stop: refusal };
    const read = readForm({ ...formScope(now, section, actor, record), inputs });
    return read.ok
      ? { type: 'answers', answers: read.answers }
      : { type: 'stop', stop: problemsNotice(now, actor, section, read.problems) };
  });
  if (saved.outcome === 'stopped') return stopped(saved.stop);
  if (saved.outcome === 'missing' || saved.outcome === 'busy') return gone(cycle, actor);
  return {
    send: [receiptOf(cycle, saved.loaded, { actor, section, part: 0 })],
    afterwards: () => afterSaving(cycle, saved.loaded, section, actor),
  };
}

async function draftToSubmit(
  cycle: Cycle,
  loaded: LoadedPeriod,
  actor: Person,
  named: string | undefined,
): Promise<{ readonly section: string; readonly inputs: FormInputs } | { readonly instead: TurnResult }> {
  const { definition, key } = loaded;
  const sections: string[] = [];
  if (named === undefined) {
    const own = definition.sections.filter(({ id }) => itemsFor(definition, id, actor.email).length > 0);
    sections.push(...own.map(({ id }) => id));
  } else {
    const chosen = ownSection(definition, actor, named);
    if ('instead' in chosen) return chosen;
    sections.push(chosen.section);
  }
  for (const section of sections) {
    const draft = await readDraft(cycle, key, section, actor);
    if (draft !== undefined) return { section, inputs: draft.inputs };
  }
  const language = languageOf(definition, actor);
  const nothing = notice(language, 'info', 'cycle.nothing-typed-title', 'cycle.nothing-typed');
  return { instead: { send: [nothing] } };
}

/** What is wrong with typed values, one line for each field, by the field's own name. */
function problemsNotice(
  loaded: LoadedPeriod,
  actor: Person,
  section: string,
  problems: Readonly<Record<string, string>>,
): Message {
  const { definition } = loaded;
  const language = languageOf(definition, actor);
  const found = definition.sections.find(({ id }) => id === section);
  const lines = Object.entries(problems).map(([key, problem]) => {
    const item = found?.items.find(({ id }) => key.startsWith(`${id}/`));
    const title = item === undefined ? '' : `${localText(item.title, language)}: `;
    return `${title}${problem}`;
  });
  const values = { section: localText(found?.title ?? section, language) };
  return {
    type: 'notice',
    language,
    notice: {
      tone: 'attention',
      title: translate(language, 'cycle.typed-problems-title', values),
      text: lines.join('\n'),
      suggestions: [],
    },
  };
}
