import type { Definition } from '../definition/definition-schema.ts';
import type { Found } from './find-subject.ts';
import type { Intent } from './question.ts';
import { wordsOf } from './words-of.ts';

/** Questions that one asks of people: "har Hanne levert?" */
const ofPeople: ReadonlySet<Intent> = new Set<Intent>([
  'delivered',
  'missing',
  'deadline',
  'on-track',
  'requirements',
]);

/** Shorter than this a word may be anything. */
const shortest = 3;

/**
 * The section that somebody answers for who is called what a question says, by the first part of the address: "har Hanne levert?" Several
 * sections of one person, or several people of one name, are asked about.
 */
export function findByPerson(
  words: readonly string[],
  intent: Intent,
  { sections }: Pick<Definition, 'sections'>,
): Found | undefined {
  const [name = '', ...others] = words;
  if (!ofPeople.has(intent) || others.length > 1 || name.length < shortest) return undefined;
  const own = sections.filter(({ owner, deputies }) =>
    [owner, ...deputies].some((email) => isCalled(words, wordsOf(email.split('@')[0] ?? ''))),
  );
  const [only] = own;
  if (only === undefined) return undefined;
  if (own.length === 1) return { type: 'one', target: { section: only.id }, ignored: [] };
  return { type: 'several', candidates: own.map(({ id }) => ({ section: id })) };
}

function isCalled(words: readonly string[], parts: readonly string[]): boolean {
  return words.every((word) => parts.includes(word));
}
