import { wordsOf } from './words-of.ts';

/** Somebody who can be named: by address, or by name where the bot knows it. */
export interface KnownPerson {
  readonly email: string;
  readonly name?: string;
}

export type FoundPerson =
  | { readonly type: 'one'; readonly person: KnownPerson }
  | { readonly type: 'several'; readonly people: readonly KnownPerson[] }
  | { readonly type: 'none' };

/**
 * Finds whom some typed words name: by whole address, by whole name, or by words that each begin a part of the name or the
 * address. What fits several people equally well is asked about, never guessed.
 * @example findPerson('berit', [{ email: 'berit.budsjett@example.no' }]) //=> { type: 'one', person: { … } }
 */
export function findPerson(text: string, people: readonly KnownPerson[]): FoundPerson {
  const typed = text
    .trim()
    .replaceAll(/^[<@\s]+|[>.,;:\s]+$/gu, '')
    .toLowerCase();
  if (typed === '') return { type: 'none' };
  const byEmail = people.find(({ email }) => email.toLowerCase() === typed);
  if (byEmail !== undefined) return { type: 'one', person: byEmail };
  if (typed.includes('@')) return { type: 'none' };
  const words = wordsOf(typed);
  const exact = people.filter(({ name = '' }) => wordsOf(name).join(' ') === words.join(' '));
  return found(exact.length > 0 ? exact : people.filter((person) => fits(words, person)));
}

function found(people: readonly KnownPerson[]): FoundPerson {
  const [first] = people;
  if (first === undefined) return { type: 'none' };
  return people.length === 1 ? { type: 'one', person: first } : { type: 'several', people };
}

function fits(words: readonly string[], { email, name = '' }: KnownPerson): boolean {
  const parts = [...wordsOf(name), ...wordsOf(email.split('@')[0] ?? '')];
  return words.length > 0 && words.every((word) => parts.some((part) => part.startsWith(word)));
}
