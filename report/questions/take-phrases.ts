import { isMeant } from './is-meant.ts';
import type { Subject } from './subjects-of.ts';
import { type WordListKey, wordList } from './word-list.ts';

/** The words left when the phrases of a list are taken out, and whether there were any. */
export interface Taken {
  readonly found: boolean;
  readonly left: readonly string[];
}

/** Takes the phrases of a word list, written right, out of a question. */
export function takePhrases(words: readonly string[], key: WordListKey): Taken {
  return take(words, key, (word, known) => word === known);
}

/** Takes them out also where they are inflected or mistyped. */
export function takeMistyped(
  words: readonly string[],
  key: WordListKey,
  subjects: readonly Subject[],
): Taken {
  return take(words, key, (word, known) => isMeant(word, known, subjects));
}

function take(
  words: readonly string[],
  key: WordListKey,
  same: (word: string, known: string) => boolean,
): Taken {
  let left = words;
  let found = false;
  for (const phrase of wordList(key)) {
    for (let start = 0; start + phrase.length <= left.length; ) {
      if (phrase.every((known, index) => same(left[start + index] ?? '', known))) {
        found = true;
        left = [...left.slice(0, start), ...left.slice(start + phrase.length)];
      } else start += 1;
    }
  }
  return { found, left };
}
