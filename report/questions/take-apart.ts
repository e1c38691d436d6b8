import { isOwnWord } from './is-own-word.ts';
import { knownWord, sharesStem } from './known-word.ts';
import type { Subject } from './subjects-of.ts';
import type { Taken } from './take-phrases.ts';
import { type WordListKey, wordList } from './word-list.ts';

/**
 * Takes the words of the first phrase of a list that stand in a question in their order, with whatever else between them: "hvem … ansvar" is
 * in "hvem er det som har ansvar for HR?". Inflected words count, but not those that are the report's own.
 * @example takeApart(['hvem', 'er', 'det', 'som', 'har', 'ansvaret'], 'question.wordsResponsibleApart', []).left //=> ['er', 'det', 'som', 'har']
 */
export function takeApart(words: readonly string[], key: WordListKey, subjects: readonly Subject[]): Taken {
  for (const phrase of wordList(key)) {
    const places = placesOf(phrase, words, subjects);
    if (places !== undefined) {
      return { found: true, left: words.filter((_, index) => !places.includes(index)) };
    }
  }
  return { found: false, left: words };
}

function placesOf(
  phrase: readonly string[],
  words: readonly string[],
  subjects: readonly Subject[],
): readonly number[] | undefined {
  const places: number[] = [];
  for (const known of phrase) {
    const from = (places.at(-1) ?? -1) + 1;
    const at = words.findIndex((word, index) => index >= from && isMeant(word, known, subjects));
    if (at < 0) return undefined;
    places.push(at);
  }
  return places;
}

function isMeant(word: string, known: string, subjects: readonly Subject[]): boolean {
  if (word === known) return true;
  return sharesStem(knownWord(word), knownWord(known)) && !isOwnWord(word, subjects);
}
