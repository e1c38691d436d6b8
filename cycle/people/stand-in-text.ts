import { personName } from '../../report/conversation/person-name.ts';
import { itemsFor, ownerOf } from '../../report/form/assigned.ts';
import type { Language } from '../../report/language/language.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { awayOn } from '../../report/people/spells.ts';
import type { Cycle } from '../cycle.ts';
import { namesOfPeople } from './names-of-people.ts';

/**
 * Who is asked instead of somebody who is away, a sentence for each of their sections; nothing for who answers for none. A deputy
 * who is away too on that day, an ISO date, is passed over.
 */
export async function standInText(
  cycle: Cycle,
  email: string,
  day: string,
  language: Language,
): Promise<readonly string[]> {
  const { definition } = cycle.active;
  const names = (await namesOfPeople(cycle)).byEmail;
  const away = new Set(
    (await cycle.people.listStandings())
      .filter(({ standing: { left, spells } }) => left !== undefined || awayOn(spells, day) !== undefined)
      .map(({ standing }) => standing.email),
  );
  return definition.sections
    .filter((section) =>
      itemsFor(definition, section.id, email).some((item) => ownerOf(section, item) === email),
    )
    .map((section) => {
      const deputy = section.deputies.find((one) => one !== email && !away.has(one));
      const values = {
        section: localText(section.title, language),
        name: deputy === undefined ? '' : personName(deputy, names),
      };
      return translate(
        language,
        deputy === undefined ? 'people.absent-nobody' : 'people.absent-deputy',
        values,
      );
    });
}
