import { formatMoment } from '../../report/calendar/format-moment.ts';
import { localText } from '../../report/language/local-text.ts';
import { draftProblems } from '../../report/form/draft-problems.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import { formsOf } from '../forms-of.ts';
import { loadForAnswering } from '../period/load-for-answering.ts';
import type { Person } from '../ports/people-store.ts';
import { keepDraft } from '../record/drafts.ts';
import { formOptions } from '../record/form-options.ts';
import { formScope } from '../record/form-scope.ts';
import { newerValues } from '../record/newer-values.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import { staleCard } from '../record/stale-card.ts';
import { valuesChangedSince } from '../record/values-changed-since.ts';
import type { TurnResult } from '../turn.ts';
import { gone } from './gone.ts';
import { stopped } from './stopped.ts';
import type { SubmitAction } from './submit.ts';

/** Keeps what is typed, unchecked, and gives the form back with it (C4). */
export async function draft(cycle: Cycle, actor: Person, action: SubmitAction): Promise<TurnResult> {
  const key = { report: action.report, period: action.period };
  const loaded = await loadForAnswering(cycle, key, action.section, actor);
  const section = loaded?.definition.sections.find((candidate) => candidate.id === action.section);
  if (loaded === undefined || section === undefined) return gone(cycle, actor, action.section);
  const refusal = refusalToAnswer(cycle, loaded, action.section, actor);
  if (refusal !== undefined) return stopped(refusal);
  const stale = await staleCard(cycle, loaded, actor, action);
  if (stale !== undefined) return stopped(stale);

  const kept = await keepDraft(cycle, key, action.section, actor, action.inputs);
  const options = await formOptions(cycle, loaded, action.section, actor);
  const { language } = options;
  const partOf = (more: Partial<Parameters<typeof formsOf>[1]> = {}) =>
    formsOf(loaded, { ...options, ...more })[action.part - 1];
  const values = {
    moment: formatMoment(new Date(kept.savedAt), loaded.definition.timeZone, language),
    section: localText(section.title, language),
  };
  const notice = {
    text: translate(language, 'cycle.draft-saved', values),
    short: translate(language, 'cycle.draft-saved-short', values),
    tone: 'info' as const,
  };
  // The form that is given back is made from the newest version, so it must show what the pressed card did not.
  const record = loaded.snapshot.sections.get(action.section)?.record;
  const newer =
    record === undefined || record.version <= action.version
      ? undefined
      : await newerValues(cycle, loaded, {
          record,
          reader: actor,
          form: partOf(),
          typed: kept.inputs,
          items: await valuesChangedSince(
            cycle,
            loaded,
            action.section,
            ({ version }) => version <= action.version,
          ),
          language,
        });
  const problems =
    record === undefined ? {} : draftProblems(formScope(loaded, action.section, actor, record), kept.inputs);
  const conflict = newer !== undefined && Object.keys(newer.problems).length > 0;
  const form = partOf({ inputs: kept.inputs, ...(conflict ? newer : { notice, problems }) });
  return form === undefined ? gone(cycle, actor) : { replace: { type: 'form', language, form }, send: [] };
}
