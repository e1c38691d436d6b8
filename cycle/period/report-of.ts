import { type AssemblyRecord, assemble } from '../../report/assembly/assemble.ts';
import type { Report } from '../../report/assembly/report.ts';
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

/** The current answers of every section; the same map for a period that is the same. */
export function currentRecords({ snapshot }: LoadedPeriod): ReadonlyMap<string, AssemblyRecord> {
  return recordsIn(snapshot.sections);
}

const recordsIn = byIdentity(
  (sections: LoadedPeriod['snapshot']['sections']): ReadonlyMap<string, AssemblyRecord> =>
    new Map([...sections].map(([id, stored]) => [id, stored.record])),
);
