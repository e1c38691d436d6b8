import { type WordListKey, wordList } from '../word-list.ts';

/**
 * How many words the longest phrase of a list takes up at a place; 0 where none stands there.
 * @example phraseAt(['status', 'i', 'fjor'], 1, 'question.wordsTimeLastYear') //=> 2
 */
export function phraseAt(words: readonly string[], at: number, key: WordListKey): number {
  const phrase = wordList(key).find((known) => known.every((word, index) => word === words[at + index]));
  return phrase?.length ?? 0;
}
