import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import { findPerson, type KnownPerson } from '../../report/questions/find-person.ts';

const namedAtMost = 6;

/** The one person that typed words name, or a sentence that says why nobody, or which of several, in a reader's language. */
export function findOne(
  text: string,
  known: readonly KnownPerson[],
  language: Language,
): { readonly person: KnownPerson } | { readonly type: 'none' | 'several'; readonly problem: string } {
  const found = findPerson(text, known);
  if (found.type === 'one') return { person: found.person };
  if (text.trim() === '') return { type: 'none', problem: translate(language, 'people.person-missing') };
  if (found.type === 'none')
    return { type: 'none', problem: translate(language, 'people.person-none', { name: text.trim() }) };
  const people = found.people
    .slice(0, namedAtMost)
    .map(({ email, name }) => (name === undefined ? email : `${name} (${email})`))
    .join(', ');
  return {
    type: 'several',
    problem: translate(language, 'people.person-several', { name: text.trim(), people }),
  };
}
