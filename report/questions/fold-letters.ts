import { byText } from '../remembered/by-text.ts';

/** All words of the lists, and those that were typed lately. */
const mostWords = 10_000;

/**
 * A word as one writes it on a keyboard without æ, ø and å, with one letter or two: the same for both.
 * @example foldLetters('sykefravær') === foldLetters('sykefravaer') //=> true
 */
export const foldLetters = byText(
  (word) =>
    word
      .replaceAll(/ae|ä|æ/gu, 'a')
      .replaceAll(/oe|ö|ø/gu, 'o')
      .replaceAll(/aa|å/gu, 'a'),
  mostWords,
);
