import type { TimeUnit } from './mention.ts';
import type { MentionFound } from './mention-found.ts';
import { numberOf } from './number-of.ts';
import { phraseAt } from './phrase-at.ts';
import { unitAt } from './unit-at.ts';
import { ofYear } from './year-at.ts';

/** "for tre måneder siden", "two months ago". */
export function ago(words: readonly string[], at: number): MentionFound | undefined {
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

/** "de tre første månedene", "first two months", "årets tre første måneder": so many from January on. */
export function firstOnes(words: readonly string[], at: number): MentionFound | undefined {
  const year = phraseAt(words, at, 'question.wordsTimeThisYear');
  const counted = countedOnes(words, at + year, 'question.wordsTimeFirst');
  if (counted === undefined) return undefined;
  const { unit, count, words: length } = counted;
  return ofYear(words, at, year + length, (of) => ({ type: 'first', unit, count, ...of }));
}

/** "siste kvartal i fjor", "last month of 2023": the last one of a year. */
export function lastOfYear(words: readonly string[], at: number): MentionFound | undefined {
  const led = articleAt(words, at);
  const last =
    phraseAt(words, at + led, 'question.wordsTimeLast') ||
    phraseAt(words, at + led, 'question.wordsTimePrevious');
  const unit = last === 0 ? undefined : unitAt(words, at + led + last);
  if (unit === undefined) return undefined;
  const place = lasts[unit.unit];
  if (place === undefined) return undefined;
  const length = led + last + unit.words;
  const found = ofYear(words, at, length, (of) =>
    unit.unit === 'month' ? { type: 'month', month: 12, ...of } : { type: 'part', ...place, ...of },
  );
  return found.words > length ? found : undefined;
}

const lasts: {
  readonly [U in TimeUnit]?: { readonly unit: 'quarter' | 'tertial' | 'half'; readonly number: number };
} = {
  month: { unit: 'quarter', number: 4 },
  quarter: { unit: 'quarter', number: 4 },
  tertial: { unit: 'tertial', number: 3 },
  half: { unit: 'half', number: 2 },
};

/** "siste 12 måneder", "det siste året", "last six months": so many until now. */
export function lastOnes(words: readonly string[], at: number): MentionFound | undefined {
  const counted =
    countedOnes(words, at, 'question.wordsTimeLast') ?? countedOnes(words, at, 'question.wordsTimePrevious');
  if (counted !== undefined) {
    const { unit, count, words: length } = counted;
    return { mention: { type: 'last', unit, count }, words: length };
  }
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

/** "tre siste måneder" and "siste tre måneder": the number may stand before or after. */
function countedOnes(
  words: readonly string[],
  at: number,
  key: 'question.wordsTimeFirst' | 'question.wordsTimeLast' | 'question.wordsTimePrevious',
): { readonly unit: TimeUnit; readonly count: number; readonly words: number } | undefined {
  const led = articleAt(words, at);
  const before = numberOf(words[at + led]);
  const told = led + (before === undefined ? 0 : 1);
  const said = phraseAt(words, at + told, key);
  if (said === 0) return undefined;
  const after = before === undefined ? numberOf(words[at + told + said]) : undefined;
  const count = before ?? after;
  const length = told + said + (after === undefined ? 0 : 1);
  const unit = count === undefined ? undefined : unitAt(words, at + length);
  if (unit === undefined || count === undefined) return undefined;
  return { unit: unit.unit, count, words: length + unit.words };
}

/** "de", "dei" or "the" before a number. */
function articleAt(words: readonly string[], at: number): number {
  return ['de', 'dei', 'the'].includes(words[at] ?? '') ? 1 : 0;
}
