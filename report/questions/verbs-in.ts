import { isOwnWord } from './is-own-word.ts';
import { isKinSaidElsewhere, isSaidElsewhere } from './is-said-elsewhere.ts';
import { knownWord, likeness } from './known-word.ts';
import type { Subject } from './subjects-of.ts';
import { vocabularyOf } from './vocabulary.ts';
import { wordsOf } from './words-of.ts';
import { type WordListKey, wordList } from './word-list.ts';

/** Less alike than this, a word is none of the report's. */
const leastAlike = 0.55;

/**
 * The words that stand where only a verb does, and are neither the report's nor ask for anything: "hvor treffer vi dårligst", "jeg
 * vikarierer for Dag", "why did we miss". They name nothing, whatever they say.
 * @example verbsIn('Hvor treffer vi dårligst?', subjects) //=> new Set(['treffer'])
 */
export function verbsIn(text: string, subjects: readonly Subject[]): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.filter((word, at) => isInVerbsPlace(words, at) && isUnknown(word, subjects)));
}

function isInVerbsPlace(words: readonly string[], at: number): boolean {
  const is = (place: number, key: WordListKey): boolean => isIn(words[place], key);
  // "Hvor treffer vi …", "… som somler", "å vikariere".
  if (is(at - 1, 'question.wordsQuestion') && is(at + 1, 'question.wordsPronoun')) return true;
  if (is(at - 1, 'question.wordsBeforeVerb')) return true;
  // "Jeg vikarierer", "did we miss", "kan vi forvente".
  return is(at - 1, 'question.wordsPronoun') && (at === 1 || is(at - 2, 'question.wordsAuxiliary'));
}

function isIn(word: string | undefined, key: WordListKey): boolean {
  return wordList(key).some(([known, ...others]) => others.length === 0 && known === word);
}

function isUnknown(word: string, subjects: readonly Subject[]): boolean {
  if (/\d/u.test(word) || isOwnWord(word, subjects) || isSaidElsewhere(word) || isKinSaidElsewhere(word))
    return false;
  const typed = knownWord(word);
  return [...vocabularyOf(subjects).words.values()].every((known) =>
    known.every((one) => likeness(typed, one) < leastAlike),
  );
}
