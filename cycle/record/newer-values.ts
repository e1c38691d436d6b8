import { formatMoment } from '../../report/calendar/format-moment.ts';
import type { FormInputs } from '../../report/conversation/card-action.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { SectionRecord } from '../ports/report-store.ts';

/** What is shown in a form when somebody has saved since the texts in it were typed: who and when, and each newer value. */
export async function newerValues(
  cycle: Cycle,
  loaded: LoadedPeriod,
  input: {
    readonly record: SectionRecord;
    /** The form as it is stored; without one there are no values to show. */
    readonly form: SectionForm | undefined;
    readonly typed: FormInputs;
    readonly language: Language;
  },
): Promise<{
  readonly problems: Readonly<Record<string, string>>;
  readonly notice: NonNullable<SectionForm['notice']>;
}> {
  const { record, form, typed, language } = input;
  const author = record.savedBy === undefined ? undefined : await cycle.people.readPerson(record.savedBy);
  const text = translate(language, 'cycle.newer-title', {
    name: author?.name ?? translate(language, 'cycle.somebody'),
    moment: formatMoment(new Date(record.savedAt ?? 0), loaded.definition.timeZone, language),
  });
  return {
    problems: form === undefined ? {} : differences(form, typed, language),
    notice: { text, tone: 'warning' },
  };
}

function differences(
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
