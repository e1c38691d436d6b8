import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import { findPerson, type KnownPerson } from '../../report/questions/find-person.ts';
import { isSlip } from '../../report/questions/is-slip.ts';
import { wordsOf } from '../../report/questions/words-of.ts';

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
  const near = found.type === 'none' ? nearPeople(text, known).slice(0, namedAtMost) : [];
  if (near.length > 0) {
    const people = near.map(({ email, name }) => (name === undefined ? email : `${name} (${email})`));
    const values = { name: text.trim(), people: people.join(', ') };
    return { type: 'none', problem: translate(language, 'people.person-near', values) };
  }
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

/** Whoever is meant by words with typing errors; they are asked about and never taken. */
function nearPeople(text: string, known: readonly KnownPerson[]): readonly KnownPerson[] {
  const words = wordsOf(text.toLowerCase());
  if (text.includes('@') || words.length === 0) return [];
  return known.filter(({ email, name = '' }) => {
    const parts = [...wordsOf(name.toLowerCase()), ...wordsOf(email.split('@')[0] ?? '')];
    return words.every((word) => parts.some((part) => part.startsWith(word) || isSlip(word, part)));
  });
}
