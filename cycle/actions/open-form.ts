import type { FormRef } from '../../report/conversation/card-action.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import type { Language } from '../../report/language/language.ts';
import type { Cycle } from '../cycle.ts';
import { formsOf } from '../forms-of.ts';
import { loadPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { readDraft } from '../record/drafts.ts';
import { formOptions } from '../record/form-options.ts';
import { newerValues } from '../record/newer-values.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import { valuesChangedSince } from '../record/values-changed-since.ts';
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

  const draft = await readDraft(cycle, key, action.section, actor);
  const options = await formOptions(cycle, loaded, action.section, actor);
  const { language } = options;
  const partOf = (forms: readonly SectionForm[]) => forms[action.part - 1] ?? forms[0];
  const stored = partOf(formsOf(loaded, options));
  const record = loaded.snapshot.sections.get(action.section)?.record;
  if (draft === undefined || record === undefined) return shown(cycle, actor, language, stored);
  const { savedAt, inputs } = draft;
  const items =
    (record.savedAt ?? '') > savedAt
      ? await valuesChangedSince(cycle, loaded, action.section, (version) => version.savedAt <= savedAt)
      : new Set<string>();
  const newer = await newerValues(cycle, loaded, {
    record,
    reader: actor,
    form: stored,
    typed: inputs,
    items,
    language,
  });
  const conflict = Object.keys(newer.problems).length > 0;
  const drafted = formsOf(loaded, { ...options, inputs, draftAt: savedAt, ...(conflict ? newer : {}) });
  return shown(cycle, actor, language, partOf(drafted));
}

function shown(cycle: Cycle, actor: Person, language: Language, form: SectionForm | undefined): TurnResult {
  return form === undefined ? gone(cycle, actor) : { replace: { type: 'form', language, form }, send: [] };
}
