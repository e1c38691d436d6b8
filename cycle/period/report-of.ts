import { type AssemblyRecord, assemble } from '../../report/assembly/assemble.ts';
import { assembleSection } from '../../report/assembly/assemble-section.ts';
import type { Report, ReportSection } from '../../report/assembly/report.ts';
import { sectionOf } from '../../report/definition/section-of.ts';
import type { Language } from '../../report/language/language.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { byIdentity } from '../../report/remembered/by-identity.ts';
import type { LoadedPeriod } from './load-period.ts';

/** Assembles the report of a period in a language, from the records given or else from the current ones. */
export function reportOf(
  loaded: LoadedPeriod,
  options: {
    readonly language: Language;
    readonly now: Date;
    readonly records?: ReadonlyMap<string, AssemblyRecord>;
    readonly authorName?: (section: string, id: string) => string | undefined;
  },
): Report {
  const { definition, plan, snapshot } = loaded;
  const record = snapshot.period.record;
  const period = parsePeriod(record.period);
  if (period === undefined) throw new Error(`The store holds a period named ${record.period}`);
  return assemble({
    definition,
    ...(plan === undefined ? {} : { plan }),
    period,
    language: options.language,
    now: options.now,
    state: record.state,
    publication: record.publication,
    records: options.records ?? currentRecords(loaded),
    authorName: options.authorName,
  });
}

/** Gives sections of a period's report one by one, so that whoever wants a few need not assemble the others. Each is made once. */
export function sectionsOf(
  { definition, plan, key, snapshot }: LoadedPeriod,
  language: Language,
): (id: string) => ReportSection | undefined {
  const period = parsePeriod(key.period);
  const made = new Map<string, ReportSection>();
  return (id) => {
    const section = sectionOf(definition, id);
    if (period === undefined || section === undefined) return undefined;
    const scope = { definition, plan, period, language, records: recordsIn(snapshot.sections) };
    const found = made.get(id) ?? assembleSection(section, scope);
    made.set(id, found);
    return found;
  };
}

/** The current answers of every section; the same map for a period that is the same. */
export function currentRecords({ snapshot }: LoadedPeriod): ReadonlyMap<string, AssemblyRecord> {
  return recordsIn(snapshot.sections);
}

const recordsIn = byIdentity(
  (sections: LoadedPeriod['snapshot']['sections']): ReadonlyMap<string, AssemblyRecord> =>
    new Map([...sections].map(([id, stored]) => [id, stored.record])),
);
