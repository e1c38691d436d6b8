import { languages } from '../language/language.ts';
import { once } from '../remembered/once.ts';
import { translate } from '../messages/translate.ts';
import { wordsOf } from './words-of.ts';

/**
 * Parts a question into lower-case words, each as the lists of words have it: nynorsk, dialect and short forms of words that ask are one
 * with the usual ones, so that a list needs each only once.
 * @example questionWords('Koffer e sykefraværet gult?') //=> ['hvorfor', 'er', 'sykefraværet', 'gult']
 */
export function questionWords(text: string): readonly string[] {
  const same = sameWords();
  return wordsOf(text).flatMap((word) => same.get(word) ?? [word]);
}

/** The catalogues' `sameWords`: "hvorfor=kvifor/koffer|…". */
const sameWords = once((): ReadonlyMap<string, readonly string[]> => {
  const all = languages.flatMap((language) => translate(language, 'question.sameWords').split('|'));
  return new Map(
    all.flatMap((line) => {
      const [meant = '', said = ''] = line.split('=');
      return said.split('/').map((form) => [form, wordsOf(meant)] as const);
    }),
  );
});
