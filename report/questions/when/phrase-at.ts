import { isSlip } from '../is-slip.ts';
import { type WordListKey, wordList } from '../word-list.ts';

/** A word of this length may have a typing error and still be told. */
const longEnough = 6;

/**
 * How many words the longest phrase of a list takes up at a place; 0 where none stands there.
 * @example phraseAt(['status', 'i', 'fjor'], 1, 'question.wordsTimeLastYear') //=> 2
 */
export function phraseAt(words: readonly string[], at: number, key: WordListKey): number {
  const list = wordList(key);
  const phrase =
    list.find((known) => known.every((word, index) => word === words[at + index])) ??
    list.find((known) => known.every((word, index) => isMistyped(words[at + index] ?? '', word)));
  return phrase?.length ?? 0;
}

function isMistyped(typed: string, word: string): boolean {
  return typed === word || (word.length >= longEnough && typed.length >= longEnough && isSlip(typed, word));
}
