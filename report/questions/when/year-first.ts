import type { MentionFound, Reader } from './mention-found.ts';
import type { Mention, Year } from './mention.ts';
import { month, partOfYear, season } from './part-at.ts';
import { phraseAt } from './phrase-at.ts';
import { lastYear } from './year-at.ts';

const timed: readonly Reader[] = [season, spring, month, partOfYear];

/** "I fjor haust", "i fjor i mars", "last year in October": the year stands before what lies in it. */
export function yearFirst(words: readonly string[], at: number): MentionFound | undefined {
  const led = lastYear(words, at) ?? thisYear(words, at);
  if (led?.mention.type !== 'year') return undefined;
  const gap = phraseAt(words, at + led.words, 'question.wordsPreposition');
  const found = timed.map((read) => read(words, at + led.words + gap)).find((one) => one !== undefined);
  const mention = found && inYear(found.mention, led.mention.year);
  return found && mention && { mention, words: led.words + gap + found.words };
}

/** "I fjor vår": anywhere else the word is "our". */
function spring(words: readonly string[], at: number): MentionFound | undefined {
  return phraseAt(words, at, 'question.wordsTimeSpring') > 0
    ? { mention: { type: 'season', number: 1 }, words: 1 }
    : undefined;
}

function thisYear(words: readonly string[], at: number): MentionFound | undefined {
  const length = phraseAt(words, at, 'question.wordsTimeThisYear');
  return length === 0 ? undefined : { mention: { type: 'year', year: { back: 0 } }, words: length };
}

/** What has a year of its own is another time. */
function inYear(mention: Mention, year: Year): Mention | undefined {
  const isOpen =
    (mention.type === 'month' || mention.type === 'part' || mention.type === 'season') &&
    mention.year === undefined;
  return isOpen ? { ...mention, year } : undefined;
}
