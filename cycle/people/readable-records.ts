import { maySee } from '../../report/questions/may-see.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { currentRecords } from '../period/report-of.ts';
import type { Person } from '../ports/people-store.ts';

/** What is stored of the sections that a person may read, by id (design section 1). */
export function readableRecords(
  loaded: LoadedPeriod,
  actor: Pick<Person, 'email'>,
): ReturnType<typeof currentRecords> {
  const { definition } = loaded;
  const readable = definition.sections.filter((section) => maySee(definition, section, actor.email));
  const ids = new Set(readable.map(({ id }) => id));
  return new Map([...currentRecords(loaded)].filter(([id]) => ids.has(id)));
}
