import { personName } from '../../report/conversation/person-name.ts';
import { itemsFor, ownerOf } from '../../report/form/assigned.ts';
import type { Language } from '../../report/language/language.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import { namesOfPeople } from './names-of-people.ts';

/** Who is asked instead of somebody who is away, a sentence for each of their sections; nothing for who answers for none. */
export async function standInText(
  cycle: Cycle,
  email: string,
  language: Language,
): Promise<readonly string[]> {
  const { definition } = cycle.active;
  const names = (await namesOfPeople(cycle)).byEmail;
  const standings = new Set(
    (await cycle.people.listStandings())
      .filter(({ standing }) => standing.left !== undefined)
      .map(({ standing }) => standing.email),
  );
  return definition.sections
    .filter((section) =>
      itemsFor(definition, section.id, email).some((item) => ownerOf(section, item) === email),
    )
    .map((section) => {
      const deputy = section.deputies.find((one) => one !== email && !standings.has(one));
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
