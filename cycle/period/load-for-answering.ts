import type { Definition } from '../../report/definition/definition-schema.ts';
import { awaitedSections } from '../../report/definition/awaited-sections.ts';
import { maySee } from '../../report/questions/may-see.ts';
import type { Cycle } from '../cycle.ts';
import type { PeriodKey } from '../ports/report-store.ts';
import type { Person } from '../ports/people-store.ts';
import { fewSections } from './few-sections.ts';
import { type LoadedPeriod, loadPeriod } from './load-period.ts';

/** So many sections and their period come with one request, so there is nothing to win by reading fewer. */
const inOneRequest = 999;

/**
 * Reads a period for somebody who answers one of its sections: all of it where that is one request; of a longer report the
 * sections that decide what this person is shown and asked, which are those that they may see and those that the section waits for. The
 * snapshot then holds these alone, so nothing about the whole report can be read from it.
 */
export async function loadForAnswering(
  cycle: Cycle,
  key: PeriodKey,
  section: string,
  actor: Pick<Person, 'email'>,
): Promise<LoadedPeriod | undefined> {
  const guessed = neededBy(cycle.active.definition, section, actor);
  const loaded = await loadPeriod(cycle, key, guessed);
  if (loaded === undefined || guessed === undefined) return loaded;
  // The period may have been opened with another version, and something may have been given to the person in it.
  const needed = neededBy(loaded.definition, section, actor);
  const isThere = (id: string): boolean => guessed.includes(id);
  return needed?.every(isThere) === true ? loaded : loadPeriod(cycle, key, needed);
}

/** The sections to read; undefined for all of them. */
function neededBy(
  definition: Definition,
  section: string,
  { email }: Pick<Person, 'email'>,
): readonly string[] | undefined {
  if (definition.sections.length <= inOneRequest) return undefined;
  const seen = definition.sections.filter((one) => maySee(definition, one, email)).map(({ id }) => id);
  return fewSections([section, ...awaitedSections(definition, section), ...seen]);
}
