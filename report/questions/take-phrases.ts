import { once } from '../remembered/once.ts';
import { editDistance } from './edit-distance.ts';
import { isOwnWord } from './is-own-word.ts';
import type { Subject } from './subjects-of.ts';
import { type WordListKey, wordList } from './word-list.ts';

/** The words left when the phrases of a list are taken out, and whether there were any. */
export interface Taken {
  readonly found: boolean;
  readonly left: readonly string[];
}

const common = once(() => new Set(wordList('question.wordsStop').flat()));

/** Takes the phrases of a word list, written right, out of a question. */
export function takePhrases(words: readonly string[], key: WordListKey): Taken {
  return take(words, key, (word, known) => word === known);
}

/**
 * Takes them out also where they are mistyped, unless the word is one of the report's own or a common word: "hvor mange
 * avvik" asks for a number, and is no slip for "mangler".
 */
export function takeMistyped(
  words: readonly string[],
  key: WordListKey,
  subjects: readonly Subject[],
): Taken {
  return take(
    words,
    key,
    (word, known) =>
      word === known || (isTypo(word, known) && !common().has(word) && !isOwnWord(word, subjects)),
  );
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

function isTypo(word: string, known: string): boolean {
  if (known.length < 5 || word.length < 4 || Math.abs(word.length - known.length) > 2) return false;
  return editDistance(word, known) <= (known.length >= 9 ? 2 : 1);
}
