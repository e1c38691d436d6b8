import type { Mention, Year } from './mention.ts';
import { nearMonth } from './month-of.ts';
import { numberOf, ordinalOf } from './number-of.ts';
import { phraseAt } from './phrase-at.ts';
import { spelledTime } from './spell-times.ts';
import { unitAt } from './unit-at.ts';

/** A time and how many words it takes up. */
export interface MentionFound {
  readonly mention: Mention;
  readonly words: number;
}

type Reader = (words: readonly string[], at: number) => MentionFound | undefined;

/** The ways of naming a time, in the order in which they are tried: those that take more words first. */
const readers: readonly Reader[] = [
  spelled,
  dayOfMonth,
  month,
  partOfYear,
  sameLastYear,
  lastYear,
  toDate,
  ago,
  lastOnes,
  previous,
  before,
  thisOne,
  year,
  yesterday,
];

/** The time that is named from a place on; undefined where none is. */
export function mentionAt(words: readonly string[], at: number): MentionFound | undefined {
  for (const read of readers) {
    const found = read(words, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function spelled(words: readonly string[], at: number): MentionFound | undefined {
  const time = spelledTime(words[at] ?? '');
  if (time === undefined) return undefined;
  const { kind, rest } = time;
  const named: Year = { number: time.year };
  if (kind === 'm') return { mention: { type: 'month', month: Number(rest), year: named }, words: 1 };
  if (kind === 'd') {
    const day = { type: 'date', month: Number(rest.slice(0, 2)), day: Number(rest.slice(2)) } as const;
    return { mention: time.year === 0 ? day : { ...day, year: time.year }, words: 1 };
  }
  return { mention: { type: 'part', unit: unitOfLetter(kind), number: Number(rest), year: named }, words: 1 };
}

function unitOfLetter(letter: string): 'quarter' | 'tertial' | 'half' {
  if (letter === 't') return 'tertial';
  return letter === 'h' ? 'half' : 'quarter';
}

/** "10. april", "April 10th", "10th of April 2024"; after a month a number is a day where it cannot be a year. */
function dayOfMonth(words: readonly string[], at: number): MentionFound | undefined {
  const dayFirst = dayIn(words[at]);
  if (dayFirst !== undefined) {
    const of = words[at + 1] === 'of' ? 1 : 0;
    const named = nearMonth(words[at + 1 + of] ?? '');
    if (named === undefined) return undefined;
    return withYear({ type: 'date', day: dayFirst, month: named }, words, at, 2 + of);
  }
  const first = nearMonth(words[at] ?? '');
  const day = dayIn(words[at + 1]);
  if (first !== undefined && isYearAfter(words, at)) return undefined;
  if (first === undefined || day === undefined || unitAt(words, at + 2) !== undefined) return undefined;
  return withYear({ type: 'date', day, month: first }, words, at, 2);
}

/** "nov 23" is a year and "April 15" a day: after a month whose name is English, or "on", a number is a day. */
function isYearAfter(words: readonly string[], at: number): boolean {
  const number = Number(words[at + 1]);
  const isEnglish = /^(?:january|february|march|may|june|july|october|december)$/u.test(words[at] ?? '');
  const isLed = ['on', 'of', 'by'].includes(words[at - 1] ?? '');
  return number >= 15 && number <= 40 && !isEnglish && !isLed;
}

function dayIn(word: string | undefined): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word ?? '')?.[1];
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

function withYear(
  date: { readonly type: 'date'; readonly day: number; readonly month: number },
  words: readonly string[],
  at: number,
  length: number,
): MentionFound {
  const named = yearIn(words[at + length]);
  if (named === undefined) return { mention: date, words: length };
  return { mention: { ...date, year: named }, words: length + 1 };
}

function month(words: readonly string[], at: number): MentionFound | undefined {
  const named = nearMonth(words[at] ?? '');
  if (named === undefined) return undefined;
  return ofYear(words, at, 1, (of) => ({ type: 'month', month: named, ...of }));
}

/** "T1", "1. tertial", "tertial 1", "first quarter", each with or without its year. */
function partOfYear(words: readonly string[], at: number): MentionFound | undefined {
  const short = /^([tqkh])([1-4])$/u.exec(words[at] ?? '');
  if (short !== null) {
    const unit = unitOfLetter(short[1] ?? '');
    return ofYear(words, at, 1, (of) => ({ type: 'part', unit, number: Number(short[2]), ...of }));
  }
  const number = ordinalOf(words[at]);
  const after = unitAt(words, at + 1);
  if (number !== undefined && after !== undefined && isPart(after.unit)) {
    const { unit } = after;
    return ofYear(words, at, 1 + after.words, (of) => ({ type: 'part', unit, number, ...of }));
  }
  const before = unitAt(words, at);
  const later = /^[1-4]$/u.test(words[at + 1] ?? '') ? Number(words[at + 1]) : undefined;
  if (before === undefined || later === undefined || !isPart(before.unit)) return undefined;
  const { unit } = before;
  return ofYear(words, at, before.words + 1, (of) => ({ type: 'part', unit, number: later, ...of }));
}

function isPart(unit: string): unit is 'quarter' | 'tertial' | 'half' {
  return unit === 'quarter' || unit === 'tertial' || unit === 'half';
}

/** Adds the year that stands after: "2024", "i 2024", "i fjor", "last year". */
function ofYear(
  words: readonly string[],
  at: number,
  length: number,
  make: (of: { readonly year?: Year }) => Mention,
): MentionFound {
  const next = at + length;
  if (isMonthAt(words, at) && isYearAfter(words, at)) {
    return { mention: make({ year: { number: 2000 + Number(words[next]) } }), words: length + 1 };
  }
  const gap = words[next] === 'i' || words[next] === 'of' || words[next] === 'in' ? 1 : 0;
  const number = yearIn(words[next + gap]);
  if (number !== undefined) return { mention: make({ year: { number } }), words: length + gap + 1 };
  const back = lastYear(words, next);
  if (back?.mention.type === 'year') {
    return { mention: make({ year: back.mention.year }), words: length + back.words };
  }
  return { mention: make({}), words: length };
}

/** "samme periode i fjor", "same month last year". */
function sameLastYear(words: readonly string[], at: number): MentionFound | undefined {
  const same = phraseAt(words, at, 'question.wordsTimeSame');
  if (same === 0) return undefined;
  const unit = unitAt(words, at + same)?.words ?? 0;
  const back = lastYear(words, at + same + unit);
  if (back === undefined) return undefined;
  return { mention: { type: 'same-last-year' }, words: same + unit + back.words };
}

function isMonthAt(words: readonly string[], at: number): boolean {
  return nearMonth(words[at] ?? '') !== undefined;
}

/** "måneden før": the one before the current. */
function before(words: readonly string[], at: number): MentionFound | undefined {
  const unit = unitAt(words, at);
  const length = unit === undefined ? 0 : phraseAt(words, at + unit.words, 'question.wordsTimeBefore');
  if (unit === undefined || length === 0 || unit.unit === 'year') return undefined;
  return { mention: { type: 'previous', unit: unit.unit, steps: 1 }, words: unit.words + length };
}

function lastYear(words: readonly string[], at: number): MentionFound | undefined {
  const two = phraseAt(words, at, 'question.wordsTimeTwoYearsAgo');
  if (two > 0) return { mention: { type: 'year', year: { back: 2 } }, words: two };
  const one = phraseAt(words, at, 'question.wordsTimeLastYear');
  const then = phraseAt(words, at + one, 'question.wordsTimeThisTime');
  if (one > 0 && then > 0) return { mention: { type: 'same-last-year' }, words: one + then };
  return one === 0 ? undefined : { mention: { type: 'year', year: { back: 1 } }, words: one };
}

function toDate(words: readonly string[], at: number): MentionFound | undefined {
  const length = phraseAt(words, at, 'question.wordsTimeToDate');
  return length === 0 ? undefined : { mention: { type: 'to-date' }, words: length };
}

/** "for tre måneder siden", "two months ago". */
function ago(words: readonly string[], at: number): MentionFound | undefined {
  const count = numberOf(words[at]);
  const unit = unitAt(words, at + 1);
  if (count === undefined || unit === undefined) return undefined;
  const length = phraseAt(words, at + 1 + unit.words, 'question.wordsTimeAgo');
  if (length === 0) return undefined;
  return {
    mention: { type: 'previous', unit: unit.unit, steps: count },
    words: 1 + unit.words + length,
  };
}

/** "siste 12 måneder", "det siste året", "last six months": so many until now. */
function lastOnes(words: readonly string[], at: number): MentionFound | undefined {
  const last = phraseAt(words, at, 'question.wordsTimeLast');
  const previous = phraseAt(words, at, 'question.wordsTimePrevious');
  const count = numberOf(words[at + (last || previous)]);
  if (last === 0 && (previous === 0 || count === undefined)) return undefined;
  const length = last || previous;
  const unit = unitAt(words, at + length + (count === undefined ? 0 : 1));
  if (unit === undefined) return undefined;
  return {
    mention: { type: 'last', unit: unit.unit, count: count ?? 1 },
    words: length + (count === undefined ? 0 : 1) + unit.words,
  };
}

function previous(words: readonly string[], at: number): MentionFound | undefined {
  return stepped(words, at, 'question.wordsTimePrevious', 1);
}

function thisOne(words: readonly string[], at: number): MentionFound | undefined {
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

function year(words: readonly string[], at: number): MentionFound | undefined {
  const number = yearIn(words[at]);
  return number === undefined ? undefined : { mention: { type: 'year', year: { number } }, words: 1 };
}

function yearIn(word: string | undefined): number | undefined {
  return /^(?:19[5-9]\d|20\d\d)$/u.test(word ?? '') ? Number(word) : undefined;
}

function yesterday(words: readonly string[], at: number): MentionFound | undefined {
  const length = phraseAt(words, at, 'question.wordsTimeYesterday');
  return length === 0 ? undefined : { mention: { type: 'days-ago', days: 1 }, words: length };
}
