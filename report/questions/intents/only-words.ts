import { takePhrases } from '../take-phrases.ts';
import type { WordListKey } from '../word-list.ts';

/** With more around it, it is a question: "takk, hva kan du?" */
const littleAtMost = 2;

/**
 * Whether a text is nothing but the phrases of a list, with or without little words: "hei" and "hei du", but not
 * "hei, hva er status?".
 */
export function onlyWords(words: readonly string[], key: WordListKey): boolean {
  const { found, left } = takePhrases(words, key);
  return found && left.length <= littleAtMost && takePhrases(left, 'question.wordsStop').left.length === 0;
}
