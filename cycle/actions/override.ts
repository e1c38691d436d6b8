import type { CardAction, FormRef } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import { buildOverrideForm, overrideInputs } from '../../report/form/build-override-form.ts';
import { inputKey } from '../../report/form/input-key.ts';
import type { OverrideField } from '../../report/form/override-form.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { loadForAnswering } from '../period/load-for-answering.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { afterSaving } from '../record/after-saving.ts';
import { decideOverride } from '../record/decide-override.ts';
import { overrideScope } from '../record/override-scope.ts';
import { receiptOf } from '../record/receipt-of.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import { saveAnswers } from '../record/save-answers.ts';
import type { TurnResult } from '../turn.ts';
import { gone } from './gone.ts';
import { whenSaved } from './when-saved.ts';
import { stopped } from './stopped.ts';

type OverrideAction = Extract<CardAction, { type: 'override' }>;
type Kept = Partial<Pick<Parameters<typeof buildOverrideForm>[0], 'inputs' | 'problems' | 'notice'>>;

/** The small form of an override: which figure, which colour and why. */
export async function openOverride(cycle: Cycle, actor: Person, action: FormRef): Promise<TurnResult> {
  const key = { report: action.report, period: action.period };
  const loaded = await loadForAnswering(cycle, key, action.section, actor);
  if (loaded === undefined) return gone(cycle, actor, action.section);
  const refusal = refusalToAnswer(cycle, loaded, action.section, actor);
  return stopped(refusal ?? (await overrideForm(cycle, loaded, actor, action)));
}

/** Puts a person's colour in place of a computed one; the receipt comes back when it is stored (K4). */
export async function override(cycle: Cycle, actor: Person, action: OverrideAction): Promise<TurnResult> {
  const key = { report: action.report, period: action.period };
  const { section, part, version, inputs } = action;
  const text = (field: OverrideField): string => inputs[inputKey(overrideInputs, field)] ?? '';
  const texts = { figure: text('figure'), colour: text('colour'), reason: text('reason') };
  const saved = await saveAnswers<Message>(cycle, { key, section, actor }, async (loaded, record) => {
    const decided = await decideOverride(cycle, { loaded, record, actor, section, texts, version });
    if (decided.type === 'answers') return decided;
    const { stop } = decided;
    if (stop.type === 'refused') return { type: 'stop', stop: stop.message };
    return { type: 'stop', stop: await overrideForm(cycle, loaded, actor, action, { inputs, ...stop }) };
  });
  return whenSaved(cycle, { actor, section }, saved, async ({ loaded }) => ({
    replace: await receiptOf(cycle, loaded, { actor, section, part }),
    send: [],
    afterwards: () => afterSaving(cycle, loaded, { section, actor }),
  }));
}

async function overrideForm(
  cycle: Cycle,
  loaded: LoadedPeriod,
  actor: Person,
  { section, part }: FormRef,
  { inputs, problems, notice: text }: Kept = {},
): Promise<Message> {
  const language = languageOf(loaded.definition, actor);
  const record = loaded.snapshot.sections.get(section)?.record;
  if (record === undefined) return notice(language, 'info', 'cycle.gone-title', 'cycle.gone');
  const scope = await overrideScope(cycle, loaded, section, actor, record);
  const form = buildOverrideForm({ ...scope, part, inputs, problems, notice: text });
  return form.figures.length === 0
    ? notice(language, 'info', 'cycle.override-none-title', 'cycle.override-none')
    : { type: 'override', language, override: form };
}
