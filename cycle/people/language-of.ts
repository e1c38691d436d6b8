import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Language } from '../../report/language/language.ts';
import type { Person } from '../ports/people-store.ts';

/** The language to speak with a person: the one chosen, or the report's own. */
export function languageOf(definition: Definition, person: Pick<Person, 'language'>): Language {
  return person.language ?? definition.languages[0] ?? 'nb';
}
