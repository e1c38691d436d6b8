import type { KeyedFinding } from '../../report/checks/mark-accepted.ts';
import { sectionFindings } from '../../report/checks/of-report/section-findings.ts';
import type { Cycle } from '../cycle.ts';
import { answerable } from '../people/answerable.ts';
import { readableRecords } from '../people/readable-records.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { SectionRecord } from '../ports/report-store.ts';
import { formScope } from './form-scope.ts';

/** What the checks ask that a person may answer from one section: about all that they may answer in it. */
export function findingsFor(
  cycle: Cycle,
  loaded: LoadedPeriod,
  section: string,
  actor: Person,
  record: SectionRecord,
): readonly KeyedFinding[] {
  const own = answerable(loaded.definition, actor).sections.find(({ id }) => id === section);
  return sectionFindings({
    ...formScope(loaded, section, actor, record),
    now: cycle.clock.now(),
    readable: readableRecords(loaded, actor),
    items: own?.items.map(({ id }) => id) ?? [],
  });
}
