import { isMeant } from './is-meant.ts';
import { isOwnWord } from './is-own-word.ts';
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
    // One word alone that is the report's own names something: "engasjement i ForBedring".
    const telling = phrase.length > 1 ? words : words.filter((word) => !isOwnWord(word, subjects));
    const places =
      phrase.length > 1 ? placesOf(phrase, words, subjects) : placesIn(words, telling, phrase, subjects);
    if (places !== undefined) {
      return { found: true, left: words.filter((_, index) => !places.includes(index)) };
    }
  }
  return { found: false, left: words };
}

const few = 5;

function placesIn(
  words: readonly string[],
  telling: readonly string[],
  [known = '']: readonly string[],
  subjects: readonly Subject[],
): readonly number[] | undefined {
  const at = words.findIndex((word) => telling.includes(word) && isMeant(word, known, subjects));
  return at < 0 ? undefined : [at];
}

function placesOf(
  phrase: readonly string[],
  words: readonly string[],
  subjects: readonly Subject[],
): readonly number[] | undefined {
  const places: number[] = [];
  for (const known of phrase) {
    // Of a few words the order says little: "levert alle?"
    const from = words.length <= few ? 0 : (places.at(-1) ?? -1) + 1;
    const at = words.findIndex(
      (word, index) => index >= from && !places.includes(index) && isMeant(word, known, subjects),
    );
    if (at < 0) return undefined;
    places.push(at);
  }
  return places;
}
