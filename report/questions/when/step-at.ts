import type { MentionFound } from './mention-found.ts';
import { phraseAt } from './phrase-at.ts';
import { unitAt } from './unit-at.ts';

/** "måneden før": the one before the current. */
export function before(words: readonly string[], at: number): MentionFound | undefined {
  const unit = unitAt(words, at);
  const length = unit === undefined ? 0 : phraseAt(words, at + unit.words, 'question.wordsTimeBefore');
  if (unit === undefined || length === 0 || unit.unit === 'year') return undefined;
  return { mention: { type: 'previous', unit: unit.unit, steps: 1 }, words: unit.words + length };
}

/** "forrige måned", "the previous tertial". */
export function previous(words: readonly string[], at: number): MentionFound | undefined {
  return stepped(words, at, 'question.wordsTimePrevious', 1);
}

/** "denne måneden", "next tertial". */
export function thisOne(words: readonly string[], at: number): MentionFound | undefined {
  return stepped(words, at, 'question.wordsTimeThis', 0) ?? stepped(words, at, 'question.wordsTimeNext', -1);
}

function stepped(
  words: readonly string[],
  at: number,
  key: 'question.wordsTimePrevious' | 'question.wordsTimeThis' | 'question.wordsTimeNext',
  steps: number,
): MentionFound | undefined {
  const length = phraseAt(words, at, key);
  const unit = length === 0 ? undefined : unitAt(words, at + length);
  if (unit === undefined) return undefined;
  return { mention: { type: 'previous', unit: unit.unit, steps }, words: length + unit.words };
}
