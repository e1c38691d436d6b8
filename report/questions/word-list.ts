import { languages } from '../language/language.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { translate } from '../messages/translate.ts';
import { wordsOf } from './words-of.ts';

/** The texts whose value is a list of words or phrases parted by `|`. */
export type WordListKey = Extract<
  MessageKey,
  | `question.words${string}`
  | `question.command.${string}`
  | `question.language.${string}`
  | 'question.suffixes'
>;

const lists = new Map<WordListKey, readonly (readonly string[])[]>();

/**
 * Gives the phrases of a list in all languages, each as its words, longest first: people mix languages, so every
 * question is read with all of them.
 * @example wordList('question.wordsRed') //=> [['rød'], ['røde'], …, ['red'], ['reds']]
 */
export function wordList(key: WordListKey): readonly (readonly string[])[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const texts = new Set(languages.flatMap((language) => translate(language, key).split('|')));
  const phrases = [...texts].map(wordsOf).filter((phrase) => phrase.length > 0);
  const list = phrases.sort((a, b) => b.length - a.length);
  lists.set(key, list);
  return list;
}
