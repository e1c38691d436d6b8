import { wordList } from './word-list.ts';

/** A root is at least this long: shorter ones are shared by words that have nothing to do with each other. */
const shortest = 5;

/**
 * What is left of a word without the endings that make a noun of a verb or the other way, where enough is left.
 * @example rootsOf('investeringene') //=> ['invest']
 */
export function rootsOf(word: string): readonly string[] {
  return wordList('question.derivations').flatMap(([ending = '']) =>
    word.endsWith(ending) && word.length - ending.length >= shortest ? [word.slice(0, -ending.length)] : [],
  );
}
