import type { CardAction } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import { readForm } from '../../report/form/read-form.ts';
import { unchangedInputs } from '../../report/form/unchanged.ts';
import type { Cycle } from '../cycle.ts';
import { formsOf } from '../forms-of.ts';
import type { Person } from '../ports/people-store.ts';
import { afterSaving } from '../record/after-saving.ts';
import { formScope } from '../record/form-scope.ts';
import { receiptOf } from '../record/receipt-of.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import { type Change, saveAnswers } from '../record/save-answers.ts';
import type { TurnResult } from '../turn.ts';
import { whenSaved } from './when-saved.ts';

type UnchangedAction = Extract<CardAction, { type: 'unchanged' }>;

/**
 * "Uendret" on a card: an item is answered with what it was last period (C8). What must be said anew, such as why something
 * is still red, brings the form back with the question at its field. Pressed twice it makes one version.
 */
export async function unchanged(cycle: Cycle, actor: Person, action: UnchangedAction): Promise<TurnResult> {
  const { section, part, item } = action;
  const key = { report: action.report, period: action.period };
  let inputs = {};
  const saved = await saveAnswers<Message>(
    cycle,
    { key, section, actor },
    async (loaded, record): Promise<Change<Message>> => {
      const refusal = refusalToAnswer(cycle, loaded, section, actor);
      if (refusal !== undefined) return { type: 'stop', stop: refusal };
      const scope = formScope(loaded, section, actor, record);
      const same = unchangedInputs({ ...scope, items: [item] });
      if (same.items.length === 0) return { type: 'answers', answers: record.answers };
      inputs = same.inputs;
      const read = readForm({ ...scope, inputs });
      if (read.ok) return { type: 'answers', answers: read.answers };
      const { email, language } = scope;
      const now = cycle.clock.now();
      const forms = formsOf(loaded, { section, email, language, now, inputs, problems: read.problems });
      const form = forms[part - 1] ?? forms[0];
      if (form === undefined) throw new Error(`No form for ${section}`);
      return { type: 'stop', stop: { type: 'form', language, form } };
    },
  );
  return whenSaved(cycle, { actor, section }, saved, async ({ loaded }) => ({
    replace: await receiptOf(cycle, loaded, { actor, section, part }),
    send: [],
    afterwards: () => afterSaving(cycle, loaded, { section, actor, inputs }),
  }));
}
