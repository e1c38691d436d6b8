import { byText } from '../remembered/by-text.ts';
import { isSlip } from './is-slip.ts';
import { stemsOf } from './stems-of.ts';
import { type WordListKey, wordList } from './word-list.ts';

/** A word of a list is told by its stem from this length on, and with a slip in it from the other. */
const shortestStem = 4;
const shortestSlip = 6;

/** Whether a word is one of a list, inflected or mistyped. @example isInList('seksjonene', 'question.wordsGeneral') //=> true */
export function isInList(word: string, key: WordListKey): boolean {
  const words = wordsIn(key);
  if (words.has(word)) return true;
  if (stemsOf(word).some((stem) => stem.length >= shortestStem && words.has(stem))) return true;
  if (word.length < shortestSlip) return false;
  for (const known of words) if (known[0] === word[0] && isSlip(word, known)) return true;
  return false;
}

const wordsIn = byText(
  (key: WordListKey): ReadonlySet<string> =>
    new Set(wordList(key).flatMap(([word = '', ...others]) => (others.length === 0 ? [word] : []))),
  20,
);
