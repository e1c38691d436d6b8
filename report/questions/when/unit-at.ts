import type { TimeUnit } from './mention.ts';
import { phraseAt } from './phrase-at.ts';

const units = [
  ['period', 'question.wordsTimePeriod'],
  ['month', 'question.wordsTimeMonth'],
  ['quarter', 'question.wordsTimeQuarter'],
  ['tertial', 'question.wordsTimeTertial'],
  ['half', 'question.wordsTimeHalf'],
  ['year', 'question.wordsTimeYear'],
] as const;

/** The unit of time that stands at a place. @example unitAt(['siste', 'måned'], 1) //=> { unit: 'month', words: 1 } */
export function unitAt(
  words: readonly string[],
  at: number,
): { readonly unit: TimeUnit; readonly words: number } | undefined {
  for (const [unit, key] of units) {
    const length = phraseAt(words, at, key);
    if (length > 0) return { unit, words: length };
  }
  return undefined;
}
