import { isOutstanding } from '../../report/answer/is-outstanding.ts';
import { sectionIsOpen } from '../../report/assembly/section-open.ts';
import { type Assignment, assignments } from '../../report/form/assigned.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { currentRecords } from '../period/report-of.ts';

/** What a person has not yet answered in one section. */
export interface Owed {
  readonly section: string;
  readonly items: readonly string[];
}

/**
 * What each person still owes, by e-mail address; those who owe nothing are absent. `openAt` counts only the sections that
 * were open already at that moment: who got the first card after a reminder's time is not reminded at once. `assigned` is who
 * is asked for what; who is responsible may be asked about instead.
 */
export function owedByPerson(
  loaded: LoadedPeriod,
  now: Date,
  openAt: Date = now,
  assigned: readonly Assignment[] = asked(loaded),
): ReadonlyMap<string, readonly Owed[]> {
  const { definition, key } = loaded;
  const period = parsePeriod(key.period);
  const records = currentRecords(loaded);
  const then = new Map([...records].filter(([, { savedAt }]) => (savedAt ?? '') <= openAt.toISOString()));
  const owed = new Map<string, Owed[]>();
  if (period === undefined) return owed;
  for (const { email, section, items } of assigned) {
    if (!sectionIsOpen({ definition, section, records: then, period, now: openAt })) continue;
    const answers = records.get(section)?.answers ?? {};
    const open = items.filter((item) => isOutstanding(answers[item]));
    if (open.length > 0) owed.set(email, [...(owed.get(email) ?? []), { section, items: open }]);
  }
  return owed;
}

function asked({ definition, key }: LoadedPeriod): readonly Assignment[] {
  return assignments(definition, parsePeriod(key.period));
}
