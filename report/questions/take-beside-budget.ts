import { isInList } from './is-in-list.ts';
import { stemsOf } from './stems-of.ts';
import { type Taken, takePhrases } from './take-phrases.ts';
import { wordList } from './word-list.ts';

/** So many little words may stand between: "behind the annual budget". */
const between = 3;

const little = ['question.wordsStop', 'question.wordsFiller', 'question.wordsAnnually'] as const;

/**
 * Takes out a word that holds something against the budget, and the budget: "bak budsjettet", "ahead of our budget". Any such word with any
 * inflection of the other says the same.
 * @example takeBesideBudget(['inntektene', 'bak', 'budsjettet']).left //=> ['inntektene']
 */
export function takeBesideBudget(words: readonly string[]): Taken {
  const budget = words.findIndex(isBudget);
  if (budget < 1) return { found: false, left: words };
  for (let at = budget - 1; at >= Math.max(0, budget - 1 - between); at -= 1) {
    const word = words[at] ?? '';
    if (takePhrases([word], 'question.wordsBesideBudget').found) {
      return { found: true, left: [...words.slice(0, at), ...words.slice(budget + 1)] };
    }
    if (!little.some((key) => takePhrases([word], key).found)) break;
  }
  return { found: false, left: words };
}

/** "Årsbudsjettet" is a budget too. */
function isBudget(word: string): boolean {
  if (isInList(word, 'question.wordsColumnBudget')) return true;
  const stems = stemsOf(word);
  return wordList('question.wordsColumnBudget').some(
    ([known = '', ...others]) =>
      others.length === 0 && known.length >= shortestEnd && stems.some((stem) => stem.endsWith(known)),
  );
}

/** A shorter word may end another by chance. */
const shortestEnd = 6;
