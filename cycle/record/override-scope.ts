import type { FormScope } from '../../report/form/form-scope.ts';
import type { Cycle } from '../cycle.ts';
import { answerable } from '../people/answerable.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { SectionRecord } from '../ports/report-store.ts';
import { authorsOf } from './authors-of.ts';
import { formScope } from './form-scope.ts';

/** What a person may override in a section: their own items, or all of them for a coordinator. */
export async function overrideScope(
  cycle: Cycle,
  loaded: LoadedPeriod,
  section: string,
  actor: Person,
  record: SectionRecord,
): Promise<FormScope> {
  return {
    ...formScope(loaded, section, actor, record),
    definition: answerable(loaded.definition, actor),
    authors: await authorsOf(cycle, record.answers, actor),
  };
}
