import { buildForms } from '../report/form/build-forms.ts';
import type { Names } from '../report/conversation/person-name.ts';
import type { FormInputs } from '../report/conversation/card-action.ts';
import type { FormNotice, SectionForm } from '../report/form/section-form.ts';
import type { SavedBy } from '../report/form/stored-text.ts';
import type { Language } from '../report/language/language.ts';
import { parsePeriod } from '../report/period/period.ts';
import type { LoadedPeriod } from './period/load-period.ts';

/** The forms of one section for one person, with the texts and problems given shown in them. */
export function formsOf(
  loaded: LoadedPeriod,
  options: {
    readonly section: string;
    readonly email: string;
    readonly language: Language;
    readonly now: Date;
    readonly inputs?: FormInputs;
    readonly problems?: Readonly<Record<string, string>>;
    readonly notice?: FormNotice;
    readonly savedBy?: SavedBy | undefined;
    readonly draftAt?: string;
    readonly conflict?: true;
    /** Names by e-mail address, where somebody stands in for somebody else. */
    readonly names?: Names;
  },
): readonly SectionForm[] {
  const period = parsePeriod(loaded.key.period);
  const record = loaded.snapshot.sections.get(options.section)?.record;
  if (period === undefined || record === undefined) return [];
  const { notice, inputs, problems, ...rest } = options;
  return buildForms({
    ...rest,
    definition: loaded.definition,
    ...(loaded.plan === undefined ? {} : { plan: loaded.plan }),
    period,
    record,
    ...(inputs === undefined ? {} : { inputs }),
    ...(problems === undefined ? {} : { problems }),
    ...(notice === undefined ? {} : { notice }),
  });
}
