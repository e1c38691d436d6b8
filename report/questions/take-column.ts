import { takeBesideBudget } from './take-beside-budget.ts';
import type { ColumnAsked } from './column-asked.ts';
import type { Subject } from './subjects-of.ts';
import { takeMistyped, takePhrases } from './take-phrases.ts';

const lists = [
  ['variance', 'question.wordsColumnVariance'],
  ['budget', 'question.wordsColumnBudget'],
  ['estimate', 'question.wordsColumnEstimate'],
] as const;

/**
 * Takes out which column of a figure is meant. A question that is nothing but "budsjett" or "estimat" keeps its words: they may name something.
 * @example takeColumn(['resultat', 'mot', 'budsjett']) //=> { column: 'variance', left: ['resultat'] }
 */
export function takeColumn(
  words: readonly string[],
  subjects: readonly Subject[] = [],
): {
  readonly column?: ColumnAsked;
  readonly left: readonly string[];
} {
  for (const [column, key] of lists) {
    const exact = takePhrases(words, key);
    const said = exact.found ? exact : takeMistyped(words, key, subjects);
    const { found, left } = said.found || column !== 'variance' ? said : takeBesideBudget(words);
    if (found && (left.length > 0 || column === 'variance')) return { column, left };
  }
  return { left: words };
}
