import { parsePeriod } from '../period/period.ts';
import { takeDateRange } from './take-date-range.ts';
import { takePhrases } from './take-phrases.ts';
import { monthOf } from './when/month-of.ts';
import { wordsOf } from './words-of.ts';

/**
 * Reads a period as people type it: its key, or month and year. A month alone is given back as typed, since only the
 * calendar knows the year; undefined for what is no period at all.
 * @example readPeriod('april 2024') //=> '2024-04'
 */
export function readPeriod(text: string): string | undefined {
  const key = parsePeriod(text.trim().toUpperCase());
  if (key !== undefined) return key;
  const dated = takeDateRange(text);
  if (dated?.left === '') return dated.period;
  const words = wordsOf(text);
  const month = words.map(monthOf).find((found) => found !== undefined);
  const year = words.find(isYear);
  if (month === undefined && year === undefined) return undefined;
  const left = words.filter((word) => monthOf(word) === undefined && !isYear(word));
  if (takePhrases(left, 'question.command.filler').left.length > 0) return undefined;
  if (month === undefined || year === undefined) return text.trim();
  return `${year}-${String(month).padStart(2, '0')}`;
}

function isYear(word: string): boolean {
  return /^(19|20)\d\d$/u.test(word);
}
