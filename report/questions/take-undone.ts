import { isInList } from './is-in-list.ts';
import type { Taken } from './take-phrases.ts';
import { wordList } from './word-list.ts';

/** So many words may stand between: "ikke har sendt". */
const between = 2;

/** Takes out what says that something is not done: "ikke innlevert", "not yet submitted". */
export function takeUndone(words: readonly string[]): Taken {
  const not = words.findIndex((word) => wordList('question.wordsNot').some(([known]) => known === word));
  if (not < 0) return { found: false, left: words };
  const done = words.findIndex(
    (word, index) => index > not && index <= not + 1 + between && isInList(word, 'question.wordsDone'),
  );
  if (done < 0) return { found: false, left: words };
  return { found: true, left: words.filter((_, index) => index !== not && index !== done) };
}
