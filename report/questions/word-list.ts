import { languages } from '../language/language.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { translate } from '../messages/translate.ts';
import { questionWords } from './question-words.ts';
import { wordsOf } from './words-of.ts';

/** The texts whose value is a list of words or phrases parted by `|`. */
export type WordListKey = Extract<
  MessageKey,
  | `question.words${string}`
  | `question.command.${string}`
  | `question.language.${string}`
  | 'question.suffixes'
  | 'question.derivations'
>;

/** Lists that commands are read with, or that stand in a text before its words are made one: what is typed is taken as it stands. */
const asTyped: ReadonlySet<WordListKey> = new Set<WordListKey>([
  'question.wordsAfternoon',
  'question.wordsAsks',
  'question.wordsAuxiliary',
  'question.wordsBecause',
  'question.wordsBeforeVerb',
  'question.wordsFrom',
  'question.wordsGreen',
  'question.wordsPronoun',
  'question.wordsQuestion',
  'question.wordsReason',
  'question.wordsRed',
  'question.wordsSigned',
  'question.wordsWhether',
  'question.wordsSo',
  'question.wordsSomebodyAsks',
  'question.wordsTo',
  'question.wordsToday',
  'question.wordsTomorrow',
  'question.wordsUntil',
  'question.wordsYellow',
]);

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
  const words = key.startsWith('question.words') && !asTyped.has(key) ? questionWords : wordsOf;
  const phrases = [...texts].map(words).filter((phrase) => phrase.length > 0);
  const list = phrases.sort((a, b) => b.length - a.length);
  lists.set(key, list);
  return list;
}
