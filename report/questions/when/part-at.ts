import type { Year } from './mention.ts';
import type { MentionFound } from './mention-found.ts';
import { nearMonth } from './month-of.ts';
import { ordinalOf, seasonOf } from './number-of.ts';
import { phraseAt } from './phrase-at.ts';
import { spelledTime } from './spell-times.ts';
import { unitAt } from './unit-at.ts';
import { ofYear, yearIn } from './year-at.ts';

/** A time that was written with digits and signs. */
export function spelled(words: readonly string[], at: number): MentionFound | undefined {
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

/** A month by its name, with or without its year. */
export function month(words: readonly string[], at: number): MentionFound | undefined {
  const named = nearMonth(words[at] ?? '');
  if (named === undefined) return undefined;
  return ofYear(words, at, 1, (of) => ({ type: 'month', month: named, ...of }));
}

/** "Høsten", "i vinter", with or without its year. */
export function season(words: readonly string[], at: number): MentionFound | undefined {
  const number = seasonOf(words[at]);
  // "Requirements that fall due" names no season.
  if (number === undefined || phraseAt(words, at, 'question.wordsFallsDue') > 0) return undefined;
  // "I så fall" neither.
  if (phraseAt(words, at - 1, 'question.wordsTimeNoSeason') > 0) return undefined;
  const winter = number === winters ? overNewYear(words, at + 1) : undefined;
  if (winter !== undefined) {
    return { mention: { type: 'season', number, year: { number: winter.year } }, words: 1 + winter.words };
  }
  const before = phraseAt(words, at + 1, 'question.wordsTimeBeforeThat');
  if (before > 0) return { mention: { type: 'season', number, before: true }, words: 1 + before };
  return ofYear(words, at, 1, (of) => ({ type: 'season', number, ...of }));
}

const winters = 4;

/** "2023–2024", "2023/24", "18/19" after a winter: the year that it begins in. */
function overNewYear(
  words: readonly string[],
  at: number,
): { readonly year: number; readonly words: number } | undefined {
  const until = phraseAt(words, at + 1, 'question.wordsTimeTo');
  const [first = '', second = ''] = [words[at], words[at + 1 + until]];
  const [year, next] = [fullYear(first), fullYear(second)];
  return year !== undefined && next === year + 1 ? { year, words: 2 + until } : undefined;
}

function fullYear(word: string): number | undefined {
  return /^\d\d$/u.test(word) ? 2000 + Number(word) : yearIn(word);
}

/** "T1", "1. tertial", "tertial 1", "first quarter", each with or without its year. */
export function partOfYear(words: readonly string[], at: number): MentionFound | undefined {
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
