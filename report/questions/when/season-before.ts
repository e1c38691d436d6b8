import type { MentionFound } from './mention-found.ts';
import { season } from './part-at.ts';
import { phraseAt } from './phrase-at.ts';

const leads = ['question.wordsTimePrevious', 'question.wordsTimeLast', 'question.wordsTimeThis'] as const;

/** "Forrige høst", "last summer", "denne våren": the nearest that has begun, or, of the one before, that is over. */
export function seasonBefore(words: readonly string[], at: number): MentionFound | undefined {
  for (const key of leads) {
    const length = phraseAt(words, at, key);
    const found = length === 0 ? undefined : season(words, at + length);
    if (found?.mention.type !== 'season') continue;
    const isOver = key !== 'question.wordsTimeThis' && found.mention.year === undefined;
    return {
      mention: isOver ? { ...found.mention, over: true } : found.mention,
      words: length + found.words,
    };
  }
  return undefined;
}
