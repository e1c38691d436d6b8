import { languages } from '../language/language.ts';
import { monthName } from '../period/month-name.ts';
import type { TimeMention } from './question.ts';
import { takePhrases } from './take-phrases.ts';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const lengths = ['long', 'short'] as const;

/** Takes the month, the year and words such as "forrige" out of a question. */
export function takeTime(words: readonly string[]): {
  readonly time: TimeMention | undefined;
  readonly left: readonly string[];
} {
  const relative = takePhrases(words, 'question.wordsOtherTime');
  const month = relative.left.map(monthOf).find((found) => found !== undefined);
  const year = relative.left.map(yearOf).find((found) => found !== undefined);
  const left = relative.left.filter((word) => monthOf(word) === undefined && yearOf(word) === undefined);
  if (!relative.found && month === undefined && year === undefined) return { time: undefined, left };
  return {
    time: {
      relative: relative.found,
      ...(month === undefined ? {} : { month }),
      ...(year === undefined ? {} : { year }),
    },
    left,
  };
}

/** The number of a month by its name in any of the languages. @example monthOf('februar') //=> 2 */
export function monthOf(word: string): number | undefined {
  return months.find((month) =>
    languages.some((language) =>
      lengths.some((length) => monthName(month, language, length).toLowerCase() === word),
    ),
  );
}

function yearOf(word: string): number | undefined {
  return /^(19|20)\d\d$/.test(word) ? Number(word) : undefined;
}
