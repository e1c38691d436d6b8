import { isYearAfter } from './is-year-after.ts';
import type { MentionFound } from './mention-found.ts';
import { nearMonth } from './month-of.ts';
import { unitAt } from './unit-at.ts';
import { yearIn } from './year-at.ts';

/** "10. april", "April 10th", "10th of April 2024"; after a month a number is a day where it cannot be a year. */
export function dayOfMonth(words: readonly string[], at: number): MentionFound | undefined {
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
