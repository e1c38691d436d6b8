import { parsePeriod } from '../period/period.ts';
import { takeDateRange } from './take-date-range.ts';
import { takePhrases } from './take-phrases.ts';
import { takeTime } from './take-time.ts';
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
  const { time, left } = takeTime(wordsOf(text));
  if (time === undefined || time.relative) return undefined;
  if (takePhrases(left, 'question.command.filler').left.length > 0) return undefined;
  if (time.month === undefined || time.year === undefined) return text.trim();
  return `${time.year}-${String(time.month).padStart(2, '0')}`;
}
