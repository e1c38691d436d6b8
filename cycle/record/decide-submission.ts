import type { CardAction } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { FormScope } from '../../report/form/form-scope.ts';
import { formWithProblem } from '../../report/form/form-with-problem.ts';
import { readFields } from '../../report/form/read-fields.ts';
import { readForm } from '../../report/form/read-form.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import type { Language } from '../../report/language/language.ts';
import type { Cycle } from '../cycle.ts';
import { formsOf } from '../forms-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { SectionRecord } from '../ports/report-store.ts';
import { readDraft } from './drafts.ts';
import { formOptions } from './form-options.ts';
import { formScope } from './form-scope.ts';
import { refusalToAnswer } from './refusal-to-answer.ts';
import { keepCard } from './keep-card.ts';
import { newerForm } from './newer-form.ts';
import { type PressedCard, pressedCard } from './pressed-card.ts';
import { staleCard } from './stale-card.ts';
import type { Change } from './save-answers.ts';

export interface Submission {
  readonly loaded: LoadedPeriod;
  readonly record: SectionRecord;
  readonly actor: Person;
  readonly action: Extract<CardAction, { type: 'submit' | 'draft' | 'later' }>;
}

/** Besides the answers, whether what is kept of the item's other cards is not among them and must stay. */
export type Decided = Change<Message> & { readonly leavesKept?: boolean };

/**
 * What a submitted form makes of the stored answers: new answers; or a refusal, the form back with what is wrong at each
 * field (V1), or the form back with somebody's newer values beside the typed ones (O3). One of several cards for an item
 * that is not delivered yet is kept, and the next one comes, until all are there.
 */
export async function decideSubmission(cycle: Cycle, input: Submission): Promise<Decided> {
  const { loaded, record, actor, action } = input;
  const refusal = refusalToAnswer(cycle, loaded, action.section, actor);
  if (refusal !== undefined) return { type: 'stop', stop: refusal };
  const stale = await staleCard(cycle, loaded, actor, action);
  if (stale !== undefined) return { type: 'stop', stop: stale };

  const scope = formScope(loaded, action.section, actor, record);
  const card = await cardOf(cycle, input, scope);
  const inputs = card?.inputs ?? action.inputs;
  if (card?.next !== undefined) {
    const { problems } = readFields(card.asked, inputs);
    const isRight = Object.keys(problems).length === 0;
    return {
      type: 'stop',
      stop: await (isRight ? goOn(cycle, input, card) : back(cycle, input, card, problems)),
    };
  }
  const read = readForm({ ...scope, inputs, part: action.part });
  if (!read.ok) return { type: 'stop', stop: await back(cycle, input, card, read.problems) };

  const newer = await newerForm(cycle, { loaded, record, actor, action, answers: read.answers });
  if (newer !== undefined) return { type: 'stop', stop: newer };
  return {
    type: 'answers',
    answers: read.answers,
    ...(card?.leavesKept === true ? { leavesKept: true } : {}),
  };
}

async function cardOf(cycle: Cycle, { loaded, actor, action }: Submission, scope: FormScope) {
  if (pressedCard(scope, action, undefined) === undefined) return undefined;
  return pressedCard(scope, action, await readDraft(cycle, loaded.key, action.section, actor));
}

/** The next card of an item, once this one is kept. */
async function goOn(
  cycle: Cycle,
  { loaded, actor, action }: Submission,
  card: PressedCard,
): Promise<Message> {
  const options = await formOptions(cycle, loaded, action.section, actor);
  const { language } = options;
  const { kept, notice } = await keepCard(cycle, loaded, actor, action, { asked: card.asked, language });
  const forms = formsOf(loaded, { ...options, inputs: kept.inputs, draftAt: kept.savedAt, notice });
  return formMessage(language, forms[(card.next ?? 1) - 1]);
}

/**
 * The form back with what is wrong. Where that stands on another card of the item, that card comes instead, and the pressed
 * one is kept.
 */
async function back(
  cycle: Cycle,
  { loaded, actor, action }: Submission,
  card: PressedCard | undefined,
  problems: Readonly<Record<string, string>>,
): Promise<Message> {
  const options = await formOptions(cycle, loaded, action.section, actor);
  const { language } = options;
  const inputs = card?.inputs ?? action.inputs;
  const forms = formsOf(loaded, { ...options, inputs, problems });
  const pressed = forms[action.part - 1] ?? forms[0];
  const wrong = card === undefined ? pressed : formWithProblem(forms, pressed, problems);
  if (card === undefined || wrong === pressed || wrong === undefined) {
    return formMessage(language, pressed === undefined ? undefined : withAllSaid(pressed, problems));
  }
  const { notice } = await keepCard(cycle, loaded, actor, action, { asked: card.asked, language });
  const text = [notice.text, wrong.notice?.text ?? ''].join(' ').trim();
  return formMessage(language, { ...wrong, notice: { ...wrong.notice, text, tone: 'attention' } });
}

function formMessage(language: Language, form: SectionForm | undefined): Message {
  if (form === undefined) throw new Error('There is no such form');
  return { type: 'form', language, form };
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
