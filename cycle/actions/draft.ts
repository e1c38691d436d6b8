import { formatMoment } from '../../report/calendar/format-moment.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import { formsOf } from '../forms-of.ts';
import { languageOf } from '../people/language-of.ts';
import { loadPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { answerEmail } from '../record/answer-email.ts';
import { keepDraft } from '../record/drafts.ts';
import { newerValues } from '../record/newer-values.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import type { TurnResult } from '../turn.ts';
import { gone } from './gone.ts';
import { stopped } from './stopped.ts';
import type { SubmitAction } from './submit.ts';

/** Keeps what is typed, unchecked, and gives the form back with it (C4). */
export async function draft(cycle: Cycle, actor: Person, action: SubmitAction): Promise<TurnResult> {
  const key = { report: action.report, period: action.period };
  const loaded = await loadPeriod(cycle, key);
  const section = loaded?.definition.sections.find((candidate) => candidate.id === action.section);
  if (loaded === undefined || section === undefined) return gone(cycle, actor, action.section);
  const refusal = refusalToAnswer(cycle, loaded, action.section, actor);
  if (refusal !== undefined) return stopped(refusal);

  const kept = await keepDraft(cycle, key, action.section, actor, action.inputs);
  const language = languageOf(loaded.definition, actor);
  const options = {
    section: action.section,
    email: answerEmail(loaded.definition, action.section, actor),
    language,
    now: cycle.clock.now(),
  };
  const record = loaded.snapshot.sections.get(action.section)?.record;
  const text = translate(language, 'cycle.draft-saved', {
    moment: formatMoment(new Date(kept.savedAt), loaded.definition.timeZone, language),
    section: localText(section.title, language),
  });
  // The form that is given back is made from the newest version, so it must show what the pressed card did not.
  const newer =
    record !== undefined && record.version > action.version && record.savedBy !== actor.id
      ? await newerValues(cycle, loaded, {
          record,
          form: formsOf(loaded, options)[action.part - 1],
          typed: kept.inputs,
          language,
        })
      : { notice: { text, tone: 'info' as const } };
  const form = formsOf(loaded, { ...options, inputs: kept.inputs, ...newer })[action.part - 1];
  return form === undefined ? gone(cycle, actor) : { replace: { type: 'form', language, form }, send: [] };
}
