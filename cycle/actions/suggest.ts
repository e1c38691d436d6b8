import { suggestTexts } from '../../report/draft/suggest-texts.ts';
import { askedItems } from '../../report/form/asked-items.ts';
import { typedFigures } from '../../report/form/typed-figures.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import { formsOf } from '../forms-of.ts';
import { loadPeriod } from '../period/load-period.ts';
import { currentRecords, reportOf } from '../period/report-of.ts';
import type { Person } from '../ports/people-store.ts';
import { formOptions } from '../record/form-options.ts';
import { formScope } from '../record/form-scope.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import { staleCard } from '../record/stale-card.ts';
import type { TurnResult } from '../turn.ts';
import { gone } from './gone.ts';
import { stopped } from './stopped.ts';
import type { SubmitAction } from './submit.ts';

/**
 * "Foreslå tekst": gives the form back with the empty texts filled from the figures, to be read and corrected (A5). Nothing
 * is stored, and what the person has typed stays as it is.
 */
export async function suggest(
  cycle: Cycle,
  actor: Person,
  action: Omit<SubmitAction, 'type'>,
): Promise<TurnResult> {
  const { section, inputs } = action;
  const loaded = await loadPeriod(cycle, { report: action.report, period: action.period });
  const record = loaded?.snapshot.sections.get(section)?.record;
  if (loaded === undefined || record === undefined) return gone(cycle, actor, section);
  const refusal = refusalToAnswer(cycle, loaded, section, actor);
  if (refusal !== undefined) return stopped(refusal);
  const stale = await staleCard(cycle, loaded, actor, action);
  if (stale !== undefined) return stopped(stale);

  const options = await formOptions(cycle, loaded, section, actor);
  const { language, now } = options;
  const form = formsOf(loaded, { ...options, inputs })[action.part - 1];
  if (form === undefined) return gone(cycle, actor, section);
  const scope = formScope(loaded, section, actor, record);
  const asked = askedItems(scope);
  const shown = new Set(form.items.map(({ id }) => id));
  const records = new Map(currentRecords(loaded));
  records.set(section, { ...record, answers: typedFigures(asked, inputs, record.answers) });
  const suggested = suggestTexts({
    report: reportOf(loaded, { language, now, records }),
    definition: loaded.definition,
    section,
    email: actor.email,
    asked: asked.filter(({ item }) => shown.has(item.id)),
    inputs,
    scope: { period: scope.period, language },
  });
  const found = Object.keys(suggested).length > 0;
  const text = translate(language, found ? 'draft.suggested' : 'draft.nothing');
  const notice = { text, tone: found ? ('warning' as const) : ('info' as const) };
  const filled = formsOf(loaded, { ...options, inputs: { ...inputs, ...suggested }, notice });
  const given = filled[action.part - 1] ?? form;
  return { replace: { type: 'form', language, form: given }, send: [] };
}
