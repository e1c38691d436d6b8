import { isOutstanding } from '../../report/answer/is-outstanding.ts';
import { sectionOpenings } from '../../report/assembly/section-open.ts';
import { type Assignment, assignments } from '../../report/form/assigned.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { byIdentity } from '../../report/remembered/by-identity.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { currentRecords } from '../period/report-of.ts';

/** What a person has not yet answered in one section. */
export interface Owed {
  readonly section: string;
  readonly items: readonly string[];
}

/** What is owed, and from when it may be answered, in milliseconds since 1970. */
interface OwedFrom extends Owed {
  readonly from: number;
}

type ByPerson = ReadonlyMap<string, readonly OwedFrom[]>;

/**
 * What each person still owes, by e-mail address; those who owe nothing are absent. `openAt` counts only the sections that
 * were open already at that moment: who got the first card after a reminder's time is not reminded at once. `of` is those who are
 * asked, or those who are responsible, also where nobody is there to ask.
 */
export function owedByPerson(
  loaded: LoadedPeriod,
  openAt: Date,
  of: 'asked' | 'responsible' = 'asked',
): ReadonlyMap<string, readonly Owed[]> {
  const all = of === 'asked' ? byAsked(loaded) : byResponsible(loaded);
  const owed = new Map<string, readonly Owed[]>();
  for (const [email, theirs] of all) {
    const open = openOf(theirs, openAt);
    if (open.length > 0) owed.set(email, open);
  }
  return owed;
}

/** What one person still owes, without looking at anybody else's; none when they owe nothing. */
export function owedBy(loaded: LoadedPeriod, email: string, now: Date): readonly Owed[] {
  return openOf(byAsked(loaded).get(email) ?? [], now);
}

function openOf(owed: readonly OwedFrom[], openAt: Date): readonly Owed[] {
  return owed
    .filter(({ from }) => from <= openAt.getTime())
    .map(({ section, items }) => ({ section, items }));
}

/** Worked out once of a period as it was read, for thousands of messages that are made of it. */
const byAsked = byIdentity((loaded: LoadedPeriod) => outstanding(loaded, loaded.definition));

const byResponsible = byIdentity((loaded: LoadedPeriod) => {
  const { delegations: _given, away: _away, ...own } = loaded.definition;
  return outstanding(loaded, own);
});

function outstanding(loaded: LoadedPeriod, definition: LoadedPeriod['definition']): ByPerson {
  const owed = new Map<string, OwedFrom[]>();
  const period = parsePeriod(loaded.key.period);
  if (period === undefined) return owed;
  const records = currentRecords(loaded);
  const openings = sectionOpenings({ definition, records, period }, 'saved');
  const add = ({ email, section, items }: Assignment): void => {
    const answers = records.get(section)?.answers ?? {};
    const open = items.filter((item) => isOutstanding(answers[item]));
    if (open.length === 0) return;
    const theirs = owed.get(email) ?? [];
    theirs.push({ section, items: open, from: openings(section) });
    owed.set(email, theirs);
  };
  for (const assignment of assignments(definition, period)) add(assignment);
  return owed;
}
