import type { PeriodId } from '../period/period-id.ts';
import { comparePeriods, parsePeriod } from '../period/period.ts';
import type { CellTexts, ItemAnswer } from './item-answer.ts';
import type { PastAnswers } from './section-record.ts';

/** What has been made of a section's past, so that it is made once. Kept no longer than the past itself. */
export interface PastMemory {
  /** The periods that it tells of, oldest first. */
  readonly periods: readonly PeriodId[];
  /** What an item said in an earlier period, as an answer: the same one for the same cells. */
  answerOf(cells: CellTexts): ItemAnswer;
}

// One map for everything that is remembered: each costs the garbage collector as much again.
const memories = new WeakMap<PastAnswers, PastMemory>();

/** Gives the memory of a section's past. It is found by identity, because what is stored is never changed in place. */
export function pastMemory(past: PastAnswers): PastMemory {
  const known = memories.get(past);
  if (known !== undefined) return known;
  const answers = new Map<CellTexts, ItemAnswer>();
  const memory = {
    periods: Object.keys(past)
      .map(parsePeriod)
      .filter((at) => at !== undefined)
      .sort(comparePeriods),
    answerOf: (cells: CellTexts) => {
      const answer = answers.get(cells) ?? { state: 'answered' as const, cells };
      answers.set(cells, answer);
      return answer;
    },
  };
  memories.set(past, memory);
  return memory;
}
