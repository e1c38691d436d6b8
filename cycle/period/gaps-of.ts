import { missingBySection } from '../../report/assembly/missing.ts';
import type { Missing, Report } from '../../report/assembly/report.ts';
import { reportTitle } from '../../report/definition/report-title.ts';
import type { Language } from '../../report/language/language.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { byIdentity } from '../../report/remembered/by-identity.ts';
import type { LoadedPeriod } from './load-period.ts';
import { currentRecords } from './report-of.ts';

/** What a report is called, and what is outstanding in it: all that a reminder says of it. */
export interface Gaps extends Pick<Report, 'id' | 'period' | 'title'> {
  /** What is outstanding in one section at a moment. */
  missingIn(section: string, now: Date): readonly Missing[];
}

/** The gaps of a period in a language, without assembling the report: made once of a period as it was read. */
export function gapsOf(loaded: LoadedPeriod, language: Language): Gaps {
  const languages = made(loaded);
  const known = languages.get(language);
  if (known !== undefined) return known;
  const gaps = gapsIn(loaded, language);
  languages.set(language, gaps);
  return gaps;
}

const made = byIdentity((_loaded: LoadedPeriod) => new Map<Language, Gaps>());

function gapsIn(loaded: LoadedPeriod, language: Language): Gaps {
  const { definition, plan, key } = loaded;
  const period = parsePeriod(key.period);
  if (period === undefined) throw new Error(`The store holds a period named ${key.period}`);
  return {
    id: definition.id,
    period,
    title: reportTitle(definition, period, language),
    missingIn: missingBySection({ definition, plan, period, language, records: currentRecords(loaded) }),
  };
}
