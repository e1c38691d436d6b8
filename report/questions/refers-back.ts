import { takePhrases } from './take-phrases.ts';
import { wordList } from './word-list.ts';

/**
 * Whether words point to what was spoken of: "it" and "der" anywhere, "det" and "there" at the end, where they do no other work.
 * @example refersBack(['kva', 'med', 'økonomien', 'der']) //=> true
 */
export function refersBack(words: readonly string[]): boolean {
  return (
    takePhrases(words, 'question.wordsRefersTo').found ||
    words.some((word) => isIn(word, 'question.wordsRefers')) ||
    (words.length > 1 && isIn(words.at(-1) ?? '', 'question.wordsRefersLast'))
  );
}

function isIn(word: string, key: 'question.wordsRefers' | 'question.wordsRefersLast'): boolean {
  return wordList(key).some(([known]) => known === word);
}
