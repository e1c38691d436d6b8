import type { Names } from '../../report/conversation/person-name.ts';
import type { SavedBy } from '../../report/form/stored-text.ts';
import type { Language } from '../../report/language/language.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import { namesOfPeople } from '../people/names-of-people.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { answerEmail } from './answer-email.ts';
import { savedByFor } from './saved-by.ts';

/** What a section's forms are made with for a person who opens them now. */
export async function formOptions(
  cycle: Cycle,
  loaded: LoadedPeriod,
  section: string,
  actor: Person,
): Promise<{
  readonly section: string;
  readonly email: string;
  readonly language: Language;
  readonly now: Date;
  readonly savedBy: SavedBy | undefined;
  readonly names?: Names;
}> {
  const isShared = (loaded.definition.delegations ?? []).some((one) => one.section === section);
  return {
    ...(isShared ? { names: (await namesOfPeople(cycle)).byEmail } : {}),
    section,
    email: answerEmail(loaded.definition, section, actor),
    language: languageOf(loaded.definition, actor),
    now: cycle.clock.now(),
    savedBy: await savedByFor(cycle, loaded.snapshot.sections.get(section)?.record, actor),
  };
}
