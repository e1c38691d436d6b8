import { formatMoment } from '../../report/calendar/format-moment.ts';
import type { FormInputs } from '../../report/conversation/card-action.ts';
import { differences } from '../../report/form/differences.ts';
import { namesOfInputs } from '../../report/form/names-of-inputs.ts';
import type { FormNotice, SectionForm } from '../../report/form/section-form.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { SectionRecord } from '../ports/report-store.ts';
import { savedByFor } from './saved-by.ts';

/**
 * What is shown in a form when something has been saved since the texts in it were typed: who and when, and each newer
 * value. Only the items that were changed since are compared: another's answer to something else is no conflict.
 */
export async function newerValues(
  cycle: Cycle,
  loaded: LoadedPeriod,
  input: {
    readonly record: SectionRecord;
    readonly reader: Person;
    /** The form as it is stored; without one there are no values to show. */
    readonly form: SectionForm | undefined;
    readonly typed: FormInputs;
    readonly items: ReadonlySet<string>;
    readonly language: Language;
  },
): Promise<{
  readonly problems: Readonly<Record<string, string>>;
  readonly notice: FormNotice;
  readonly conflict: true;
}> {
  const { record, reader, form, typed, items, language } = input;
  const by = await savedByFor(cycle, record, reader);
  const values = {
    who: by?.who ?? 'other',
    name: by?.who === 'other' ? by.name : translate(language, 'cycle.somebody'),
    moment: formatMoment(new Date(record.savedAt ?? 0), loaded.definition.timeZone, language),
  };
  const compared = (form?.items ?? []).filter(({ id }) => items.has(id));
  const newer = Object.entries(differences(compared, typed));
  const problems = newer.map(([key, value]): [string, string] => [
    key,
    translate(language, 'cycle.newer-value', { value: value === '' ? '–' : value }),
  ]);
  const text = translate(language, 'cycle.newer-title', values);
  const fields = namesOfInputs(
    compared,
    newer.map(([key]) => key),
    language,
  );
  const short = newer.length === 0 ? text : translate(language, 'cycle.newer-named', { ...values, fields });
  return { problems: Object.fromEntries(problems), notice: { text, short, tone: 'warning' }, conflict: true };
}
