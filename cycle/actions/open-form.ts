import type { FormRef } from '../../report/conversation/card-action.ts';
import { draftProblems } from '../../report/form/draft-problems.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import type { Language } from '../../report/language/language.ts';
import type { Cycle } from '../cycle.ts';
import { formsOf } from '../forms-of.ts';
import { mayAnswerSection } from '../people/may-answer-section.ts';
import { loadForAnswering } from '../period/load-for-answering.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { readDraft } from '../record/drafts.ts';
import { formOptions } from '../record/form-options.ts';
import { formScope } from '../record/form-scope.ts';
import { newerValues } from '../record/newer-values.ts';
import { receiptOf } from '../record/receipt-of.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import { valuesChangedSince } from '../record/values-changed-since.ts';
import type { TurnResult } from '../turn.ts';
import { gone } from './gone.ts';
import { stopped } from './stopped.ts';

/** A fresh form of one part of a section, with what is stored and what was kept as a draft (C4, C6). */
export async function openForm(cycle: Cycle, actor: Person, action: FormRef): Promise<TurnResult> {
  const key = { report: action.report, period: action.period };
  const loaded = await loadForAnswering(cycle, key, action.section, actor);
  if (loaded === undefined) return gone(cycle, actor, action.section);
  const refusal = refusalToAnswer(cycle, loaded, action.section, actor, 'cycle.locked-nothing-sent');
  if (refusal !== undefined) {
    // The button that was pressed is out of date; the receipt without it takes the card's place.
    const outdated =
      loaded.snapshot.period.record.state === 'locked' && isStored(loaded, actor, action.section);
    if (!outdated) return stopped(refusal);
    const { section, part } = action;
    return { replace: await receiptOf(cycle, loaded, { actor, section, part }), send: [refusal] };
  }

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
  const problems = draftProblems(formScope(loaded, action.section, actor, record), inputs);
  const conflict = Object.keys(newer.problems).length > 0;
  const drafted = formsOf(loaded, {
    ...options,
    inputs,
    draftAt: savedAt,
    ...(conflict ? newer : { problems }),
  });
  return shown(cycle, actor, language, partOf(drafted));
}

/** Whether the person may answer the section, and something is stored of it. */
function isStored(loaded: LoadedPeriod, actor: Person, section: string): boolean {
  const version = loaded.snapshot.sections.get(section)?.record.version ?? 0;
  return version > 0 && mayAnswerSection(loaded.definition, section, actor);
}

function shown(cycle: Cycle, actor: Person, language: Language, form: SectionForm | undefined): TurnResult {
  return form === undefined ? gone(cycle, actor) : { replace: { type: 'form', language, form }, send: [] };
}
