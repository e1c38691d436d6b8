import type { FormRef } from '../../report/conversation/card-action.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import type { Language } from '../../report/language/language.ts';
import type { Cycle } from '../cycle.ts';
import { formsOf } from '../forms-of.ts';
import { languageOf } from '../people/language-of.ts';
import { loadPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { answerEmail } from '../record/answer-email.ts';
import { readDraft } from '../record/drafts.ts';
import { newerValues } from '../record/newer-values.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import type { TurnResult } from '../turn.ts';
import { gone } from './gone.ts';
import { stopped } from './stopped.ts';

/** A fresh form of one part of a section, with what is stored and what was kept as a draft (C4, C6). */
export async function openForm(cycle: Cycle, actor: Person, action: FormRef): Promise<TurnResult> {
  const key = { report: action.report, period: action.period };
  const loaded = await loadPeriod(cycle, key);
  if (loaded === undefined) return gone(cycle, actor, action.section);
  const refusal = refusalToAnswer(cycle, loaded, action.section, actor);
  if (refusal !== undefined) return stopped(refusal);

  const language = languageOf(loaded.definition, actor);
  const draft = await readDraft(cycle, key, action.section, actor);
  const options = {
    section: action.section,
    email: answerEmail(loaded.definition, action.section, actor),
    language,
    now: cycle.clock.now(),
  };
  const partOf = (forms: readonly SectionForm[]) => forms[action.part - 1] ?? forms[0];
  const stored = partOf(formsOf(loaded, options));
  const record = loaded.snapshot.sections.get(action.section)?.record;
  if (draft === undefined || record === undefined) return shown(cycle, actor, language, stored);
  const overtaken = record.savedBy !== actor.id && (record.savedAt ?? '') > draft.savedAt;
  const newer = overtaken
    ? await newerValues(cycle, loaded, { record, form: stored, typed: draft.inputs, language })
    : {};
  const drafted = partOf(formsOf(loaded, { ...options, inputs: draft.inputs, ...newer }));
  return shown(cycle, actor, language, drafted);
}

function shown(cycle: Cycle, actor: Person, language: Language, form: SectionForm | undefined): TurnResult {
  return form === undefined ? gone(cycle, actor) : { replace: { type: 'form', language, form }, send: [] };
}
