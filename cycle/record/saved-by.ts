import type { SavedBy } from '../../report/form/stored-text.ts';
import type { Cycle } from '../cycle.ts';
import type { Person } from '../ports/people-store.ts';
import type { SectionRecord } from '../ports/report-store.ts';

/** Who saved the current version of a section, as a reader is told it; undefined when nobody knows. */
export async function savedByFor(
  cycle: Cycle,
  record: Pick<SectionRecord, 'savedBy'> | undefined,
  reader: Person,
): Promise<SavedBy | undefined> {
  const by = record?.savedBy;
  if (by === undefined) return undefined;
  if (by === reader.id) return { who: 'you' };
  const author = await cycle.people.readPerson(by);
  return author === undefined ? undefined : { who: 'other', name: author.name };
}
