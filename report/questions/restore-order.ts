import { isKinSaidElsewhere, isSaidElsewhere } from './is-said-elsewhere.ts';
import { isInList } from './is-in-list.ts';
import { isOwnWord } from './is-own-word.ts';
import type { Subject } from './subjects-of.ts';

/** A shorter word with two letters the other way round may be another. */
const shortest = 4;

/** Longer words are told with a slip in them anyway. */
const longest = 5;

const loose = ['question.wordsFiller', 'question.wordsGeneral', 'question.wordsMeasure'] as const;

/**
 * Puts two letters that have changed places back in short words that are nothing as they stand: "krva" is "krav", "hvro" is "hvor".
 * @example restoreOrder(['krva', 'i', 'T3'], []) //=> ['krav', 'i', 'T3']
 */
export function restoreOrder(words: readonly string[], subjects: readonly Subject[]): readonly string[] {
  return words.map((word) => {
    if (word.length < shortest || word.length > longest || isKnown(word, subjects)) return word;
    return swapped(word).find((other) => isSaidElsewhere(other) || isOwnWord(other, subjects)) ?? word;
  });
}

function isKnown(word: string, subjects: readonly Subject[]): boolean {
  return isOwnWord(word, subjects) || isKinSaidElsewhere(word) || loose.some((key) => isInList(word, key));
}

/** The word with each two neighbours the other way round; the first letter is hardly ever wrong. */
function swapped(word: string): readonly string[] {
  return Array.from({ length: word.length - 2 }, (_, index) => {
    const at = index + 1;
    return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  });
}
