import { byIdentity } from '../remembered/by-identity.ts';
import type { KnownWord } from './known-word.ts';
import type { Subject } from './subjects-of.ts';

/** The words of a report's names, ready to be looked up. */
export interface Vocabulary {
  /** What the words of all names inflect from. */
  readonly stems: ReadonlySet<string>;
  /** The same of names of one word, but not of ids. */
  readonly names: ReadonlySet<string>;
  /** Every word once, by its first letter. */
  readonly words: ReadonlyMap<string, readonly KnownWord[]>;
}

/** The vocabulary of what can be asked about. */
export const vocabularyOf = byIdentity(makeVocabulary);

function makeVocabulary(subjects: readonly Subject[]): Vocabulary {
  const stems = new Set<string>();
  const names = new Set<string>();
  const texts = new Map<string, KnownWord>();
  for (const { words, weight } of subjects.flatMap((subject) => subject.names)) {
    for (const word of words) {
      texts.set(word.text, word);
      for (const stem of word.stems) {
        stems.add(stem);
        if (words.length === 1 && weight > 1) names.add(stem);
      }
    }
  }
  const words = new Map<string, KnownWord[]>();
  for (const word of texts.values()) {
    const first = word.text[0] ?? '';
    words.set(first, [...(words.get(first) ?? []), word]);
  }
  return { stems, names, words };
}
