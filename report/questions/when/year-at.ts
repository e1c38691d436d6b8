import type { Mention, Year } from './mention.ts';
import type { MentionFound } from './mention-found.ts';
import { isYearAfter } from './is-year-after.ts';
import { nearMonth } from './month-of.ts';
import { phraseAt } from './phrase-at.ts';
import { unitAt } from './unit-at.ts';

/** Adds the year that stands after: "2024", "i 2024", "i fjor", "i år", "last year". */
export function ofYear(
  words: readonly string[],
  at: number,
  length: number,
  make: (of: { readonly year?: Year }) => Mention,
): MentionFound {
  const next = at + length;
  if (isMonthAt(words, at) && isYearAfter(words, at)) {
    return { mention: make({ year: { number: 2000 + Number(words[next]) } }), words: length + 1 };
  }
  const gap = words[next] === 'of' ? 1 : phraseAt(words, next, 'question.wordsPreposition');
  const number = yearIn(words[next + gap]);
  if (number !== undefined) return { mention: make({ year: { number } }), words: length + gap + 1 };
  const now = phraseAt(words, next, 'question.wordsTimeThisYear');
  if (now > 0) return { mention: make({ year: { back: 0 } }), words: length + now };
  const back = lastYear(words, next);
  if (back?.mention.type === 'year') {
    return { mention: make({ year: back.mention.year }), words: length + back.words };
  }
  return { mention: make({}), words: length };
}

function isMonthAt(words: readonly string[], at: number): boolean {
  return nearMonth(words[at] ?? '') !== undefined;
}

/** "samme periode i fjor", "same month last year". */
export function sameLastYear(words: readonly string[], at: number): MentionFound | undefined {
  const same = phraseAt(words, at, 'question.wordsTimeSame');
  if (same === 0) return undefined;
  const unit = unitAt(words, at + same)?.words ?? 0;
  const back = lastYear(words, at + same + unit);
  if (back === undefined) return undefined;
  return { mention: { type: 'same-last-year' }, words: same + unit + back.words };
}

/** "i fjor", "last year", "two years ago", and "last year at this time". */
export function lastYear(words: readonly string[], at: number): MentionFound | undefined {
  const two = phraseAt(words, at, 'question.wordsTimeTwoYearsAgo');
  if (two > 0) return { mention: { type: 'year', year: { back: 2 } }, words: two };
  const one = phraseAt(words, at, 'question.wordsTimeLastYear');
  const then = phraseAt(words, at + one, 'question.wordsTimeThisTime');
  if (one > 0 && then > 0) return { mention: { type: 'same-last-year' }, words: one + then };
  return one === 0 ? undefined : { mention: { type: 'year', year: { back: 1 } }, words: one };
}

/** A year by its number. */
export function year(words: readonly string[], at: number): MentionFound | undefined {
  const number = yearIn(words[at]);
  return number === undefined ? undefined : { mention: { type: 'year', year: { number } }, words: 1 };
}

/** The year that a word is. @example yearIn('2024') //=> 2024 */
export function yearIn(word: string | undefined): number | undefined {
  return /^(?:19[5-9]\d|20\d\d)$/u.test(word ?? '') ? Number(word) : undefined;
}
