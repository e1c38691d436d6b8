import { languages } from '../language/language.ts';
import { catalogues } from '../messages/catalogues.ts';
import { monthName } from '../period/month-name.ts';
import { once } from '../remembered/once.ts';
import { isOwnWord } from './is-own-word.ts';
import type { Subject } from './subjects-of.ts';
import { wordsOf } from './words-of.ts';

/** As one writes æ, ø and å on a keyboard that has none of them: with one letter, or with two. */
const ways = [
  { æ: 'a', ø: 'o', å: 'a' },
  { æ: 'ae', ø: 'oe', å: 'aa' },
] as const;

/**
 * Gives the words that ask the letters æ, ø and å where they were typed without: "rode", "faar", "hittil i ar". A word that is
 * something by itself, in a list or in the report, stays.
 * @example restoreLetters(['rode', 'punkter'], []) //=> ['røde', 'punkter']
 */
export function restoreLetters(words: readonly string[], subjects: readonly Subject[]): readonly string[] {
  const known = withLetters();
  return words.map((word) => {
    const meant = known.get(word);
    return meant === undefined || isOwnWord(word, subjects) ? word : meant;
  });
}

const withLetters = once((): ReadonlyMap<string, string> => {
  const all = new Set(listed());
  const found = new Map<string, string>();
  for (const word of all) {
    for (const way of ways) {
      const typed = word.replaceAll(/[æøå]/gu, (letter) => (isLetter(letter) ? way[letter] : letter));
      if (!all.has(typed) && !found.has(typed)) found.set(typed, word);
    }
  }
  return found;
});

function isLetter(letter: string): letter is keyof (typeof ways)[number] {
  return letter in ways[0];
}

/** The words of the lists that a question is read with, and the months. */
function listed(): readonly string[] {
  const texts = languages.flatMap((language) =>
    Object.entries(catalogues[language]['question'] ?? {}).flatMap(([name, text]) =>
      name.startsWith('words') ? text.split(/[|/=]/u) : [],
    ),
  );
  const months = languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((length) =>
      Array.from({ length: 12 }, (_, index) => monthName(index + 1, language, length)),
    ),
  );
  return [...texts, ...months].flatMap(wordsOf);
}
