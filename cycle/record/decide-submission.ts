import type { CardAction } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import { readForm } from '../../report/form/read-form.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import type { Cycle } from '../cycle.ts';
import { formsOf } from '../forms-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { SectionRecord } from '../ports/report-store.ts';
import { formOptions } from './form-options.ts';
import { formScope } from './form-scope.ts';
import { refusalToAnswer } from './refusal-to-answer.ts';
import { newerForm } from './newer-form.ts';
import { staleCard } from './stale-card.ts';
import type { Change } from './save-answers.ts';

/**
 * What a submitted form makes of the stored answers: new answers; or a refusal, the form back with what is wrong at each
 * field (V1), or the form back with somebody's newer values beside the typed ones (O3).
 */
export async function decideSubmission(
  cycle: Cycle,
  input: {
    readonly loaded: LoadedPeriod;
    readonly record: SectionRecord;
    readonly actor: Person;
    readonly action: Extract<CardAction, { type: 'submit' | 'draft' | 'later' }>;
  },
): Promise<Change<Message>> {
  const { loaded, record, actor, action } = input;
  const refusal = refusalToAnswer(cycle, loaded, action.section, actor);
  if (refusal !== undefined) return { type: 'stop', stop: refusal };
  const stale = await staleCard(cycle, loaded, actor, action);
  if (stale !== undefined) return { type: 'stop', stop: stale };

  const scope = formScope(loaded, action.section, actor, record);
  const read = readForm({ ...scope, inputs: action.inputs, part: action.part });
  if (!read.ok) {
    const forms = formsOf(loaded, {
      ...(await formOptions(cycle, loaded, action.section, actor)),
      inputs: action.inputs,
      problems: read.problems,
    });
    const form = forms[action.part - 1] ?? forms[0];
    if (form === undefined) throw new Error(`No form for ${action.section}`);
    const said = withAllSaid(form, read.problems);
    return { type: 'stop', stop: { type: 'form', language: scope.language, form: said } };
  }

  const newer = await newerForm(cycle, { loaded, record, actor, action, answers: read.answers });
  return newer === undefined ? { type: 'answers', answers: read.answers } : { type: 'stop', stop: newer };
}

/** A problem with an input that the form does not have, such as somebody else's item, has no field to stand at. */
function withAllSaid(form: SectionForm, problems: Readonly<Record<string, string>>): SectionForm {
  const items = new Set(form.items.map(({ id }) => id));
  const elsewhere = Object.entries(problems).filter(([key]) => !items.has(key.split('/')[0] ?? ''));
  const before = form.notice?.text ?? '';
  const texts = [...new Set(elsewhere.map(([, problem]) => problem))].filter(
    (text) => !before.includes(text),
  );
  if (texts.length === 0) return form;
  return { ...form, notice: { text: [before, ...texts].join(' ').trim(), tone: 'attention' } };
}
