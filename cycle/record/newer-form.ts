import type { SectionAnswers } from '../../report/answer/item-answer.ts';
import { sameAnswer } from '../../report/answer/same-answer.ts';
import { formatMoment } from '../../report/calendar/format-moment.ts';
import type { FormInputs, FormRef } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { FormScope } from '../../report/form/form-scope.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import { formsOf } from '../forms-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { SectionRecord } from '../ports/report-store.ts';

/**
 * When somebody has saved other values for the same items since the card was made: the form back, with what was typed
 * kept in the fields and the newer value under each. Undefined when there is nothing to choose between.
 */
export async function newerForm(
  cycle: Cycle,
  input: {
    readonly loaded: LoadedPeriod;
    readonly record: SectionRecord;
    readonly action: FormRef & { readonly inputs: FormInputs };
    readonly scope: FormScope;
    readonly answers: SectionAnswers;
  },
): Promise<Message | undefined> {
  const { loaded, record, action, answers } = input;
  const { email, language } = input.scope;
  if (action.version >= record.version) return undefined;
  const versions = await cycle.reports.readVersions(loaded.key, action.section);
  const since = versions.filter((version) => version.version > action.version);
  const touched = new Set(since.flatMap((version) => version.changed));
  const differs = [...touched].some(
    (item) => answers[item] !== undefined && !sameAnswer(answers[item], record.answers[item]),
  );
  if (!differs) return undefined;

  const options = { section: action.section, email, language, now: cycle.clock.now() };
  const stored = formsOf(loaded, options)[action.part - 1];
  const author = record.savedBy === undefined ? undefined : await cycle.people.readPerson(record.savedBy);
  const text = translate(language, 'cycle.newer-title', {
    name: author?.name ?? translate(language, 'cycle.somebody'),
    moment: formatMoment(new Date(record.savedAt ?? 0), loaded.definition.timeZone, language),
  });
  const form = formsOf(loaded, {
    ...options,
    inputs: action.inputs,
    problems: stored === undefined ? {} : newerValues(stored, action.inputs, language),
    notice: { text, tone: 'warning' },
  })[action.part - 1];
  return form === undefined ? undefined : { type: 'form', language, form };
}

function newerValues(
  stored: SectionForm,
  typed: FormInputs,
  language: Language,
): Readonly<Record<string, string>> {
  const newer: Record<string, string> = {};
  const compare = (key: string, storedText: string) => {
    const own = typed[key];
    if (own === undefined || own.trim() === storedText.trim()) return;
    newer[key] = translate(language, 'cycle.newer-value', { value: storedText === '' ? '–' : storedText });
  };
  for (const item of stored.items) {
    for (const { field, text } of item.fields) compare(`${item.id}/${field.id}`, text);
    compare(`${item.id}/comment`, item.comment.text);
  }
  return newer;
}
