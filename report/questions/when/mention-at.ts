import { ago, firstOnes, lastOfYear, lastOnes } from './count-at.ts';
import { dayOfMonth } from './date-at.ts';
import type { MentionFound, Reader } from './mention-found.ts';
import type { Mention } from './mention.ts';
import { monthOf } from './month-of.ts';
import { month, partOfYear, season, spelled } from './part-at.ts';
import { phraseAt } from './phrase-at.ts';
import { seasonBefore } from './season-before.ts';
import { before, previous, thisOne } from './step-at.ts';
import { lastYear, sameLastYear, year, yearIn } from './year-at.ts';
import { yearFirst } from './year-first.ts';

/** The ways of naming a time, in the order in which they are tried: those that take more words first. */
const readers: readonly Reader[] = [
  yearEnd,
  newYear,
  christmas,
  endOf,
  wholeYear,
  yearFirst,
  seasonBefore,
  spelled,
  dayOfMonth,
  month,
  season,
  partOfYear,
  sameLastYear,
  lastYear,
  ago,
  firstOnes,
  lastOfYear,
  lastOnes,
  toDate,
  previous,
  before,
  thisOne,
  year,
  yesterday,
  nextDay,
  dayBefore,
];

/** The time that is named from a place on; undefined where none is. */
export function mentionAt(words: readonly string[], at: number): MentionFound | undefined {
  for (const read of readers) {
    const found = read(words, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "ved årsslutt" is the last period of the year, "siden nyttår" since its January. */
function yearEnd(words: readonly string[], at: number): MentionFound | undefined {
  const length = phraseAt(words, at, 'question.wordsTimeYearEnd');
  return length === 0 ? undefined : { mention: { type: 'year-end', year: { back: 0 } }, words: length };
}

/** Until it, the year before ends: "før nyttår" is December. */
function newYear(words: readonly string[], at: number): MentionFound | undefined {
  const length = phraseAt(words, at, 'question.wordsTimeNewYear');
  if (length === 0) return undefined;
  const isBefore = untilNow.some((key) => phraseAt(words, at - 1, key) > 0);
  return {
    mention: isBefore
      ? { type: 'month', month: 12, ends: true }
      : { type: 'month', month: 1, year: { back: 0 } },
    words: length,
  };
}

const untilNow = ['question.wordsBefore', 'question.wordsByDay'] as const;

/** "Jul" is short for July too: it is Christmas after a word that leads to it. */
function christmas(words: readonly string[], at: number): MentionFound | undefined {
  const length = phraseAt(words, at, 'question.wordsTimeChristmas');
  const isShort = length > 0 && monthOf(words[at] ?? '') !== undefined;
  const isLed = ['question.wordsPreposition' as const, ...untilNow].some(
    (key) => phraseAt(words, at - 1, key) > 0,
  );
  if (length === 0 || (isShort && (!isLed || yearIn(words[at + 1]) !== undefined))) return undefined;
  return { mention: { type: 'month', month: 12, ends: true }, words: length };
}

function wholeYear(words: readonly string[], at: number): MentionFound | undefined {
  const length = phraseAt(words, at, 'question.wordsTimeWholeYear');
  return length === 0 ? undefined : { mention: { type: 'year', year: { back: 0 } }, words: length };
}

/** "utgangen av februar" is February, "the end of 2023" the last period of that year. */
function endOf(words: readonly string[], at: number): MentionFound | undefined {
  const length = phraseAt(words, at, 'question.wordsTimeEndOf');
  const found = length === 0 ? undefined : mentionAt(words, at + length);
  if (found === undefined) return undefined;
  const { mention } = found;
  const ends: Mention = mention.type === 'year' ? { type: 'year-end', year: mention.year } : mention;
  return { mention: ends, words: length + found.words };
}

function toDate(words: readonly string[], at: number): MentionFound | undefined {
  const length = phraseAt(words, at, 'question.wordsTimeToDate');
  return length === 0 ? undefined : { mention: { type: 'to-date' }, words: length };
}

function nextDay(words: readonly string[], at: number): MentionFound | undefined {
  const length = phraseAt(words, at, 'question.wordsTimeNextDay');
  return length === 0 ? undefined : { mention: { type: 'day-step', days: 1 }, words: length };
}

function dayBefore(words: readonly string[], at: number): MentionFound | undefined {
  const length = phraseAt(words, at, 'question.wordsTimeDayBefore');
  return length === 0 ? undefined : { mention: { type: 'day-step', days: -1 }, words: length };
}

function yesterday(words: readonly string[], at: number): MentionFound | undefined {
  const length = phraseAt(words, at, 'question.wordsTimeYesterday');
  return length === 0 ? undefined : { mention: { type: 'days-ago', days: 1 }, words: length };
}
