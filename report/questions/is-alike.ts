import { once } from '../remembered/once.ts';
import { wordList } from './word-list.ts';

/** Whether two words, given with their stems, mean nearly the same. @example isAlike(['pengene'], ['økonomi']) //=> true */
export function isAlike(typed: readonly string[], known: readonly string[]): boolean {
  const all = groupsOf();
  const own = typed.flatMap((word) => all.get(word) ?? []);
  return own.length > 0 && known.some((word) => all.get(word)?.some((group) => own.includes(group)));
}

/** Whether words that mean nearly the same as this are known: "responsetime". */
export function hasAlike(word: string): boolean {
  return groupsOf().has(word);
}

/** A shorter word may stand in another by chance. */
const shortestPart = 6;

/** Whether a word means nearly the same as the beginning or the end of another: "agreements" as that of "rammeavtaler". */
export function isAlikePart(typed: readonly string[], known: string): boolean {
  const all = groupsOf();
  return typed
    .flatMap((word) => all.get(word) ?? [])
    .some((group) =>
      wordList('question.wordsAlike')[group]?.some(
        (word) =>
          word.length >= shortestPart &&
          word.length < known.length &&
          (known.endsWith(word) || known.startsWith(word)),
      ),
    );
}

/** The groups that a word belongs to: words that mean nearly the same in any report. */
const groupsOf = once((): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const [group, words] of wordList('question.wordsAlike').entries()) {
    for (const word of words) found.set(word, [...(found.get(word) ?? []), group]);
  }
  return found;
});
