import type { Understood } from './understood.ts';
import { questionWords } from './question-words.ts';
import { takePhrases } from './take-phrases.ts';
import type { Mention, TimeSaid, Year } from './when/mention.ts';
import { ordinalOf } from './when/number-of.ts';

/**
 * The time of a text that tells it only by that of the one before: "og i tredje?" and "and the one after that?" after T2. Undefined where it
 * says another time of its own, or before it no single one was spoken of.
 */
export function timeAfter(before: Understood, now: Understood): TimeSaid | undefined {
  const [said, ...others] = before.time?.mentions ?? [];
  if (said === undefined || others.length > 0 || now.reading.said) return undefined;
  const words = questionWords(now.text);
  const step = stepIn(words);
  const ordinal = step === 0 && now.time === undefined ? ordinalIn(words) : undefined;
  const mention =
    step !== 0 ? stepped(said, step) : ordinal === undefined ? undefined : numbered(said, ordinal);
  return mention === undefined ? undefined : { mentions: [mention], compares: false, runs: false };
}

function stepIn(words: readonly string[]): number {
  if (!isOnly(words, 'question.wordsTimeOneAfter'))
    return isOnly(words, 'question.wordsTimeOneBefore') ? -1 : 0;
  return 1;
}

function isOnly(
  words: readonly string[],
  key: 'question.wordsTimeOneAfter' | 'question.wordsTimeOneBefore',
): boolean {
  const { found, left } = takePhrases(words, key);
  return found && isNothing(left);
}

function isNothing(words: readonly string[]): boolean {
  return takePhrases(takePhrases(words, 'question.wordsLead').left, 'question.wordsStop').left.length === 0;
}

function ordinalIn(words: readonly string[]): number | undefined {
  const at = words.findIndex((word) => ordinalOf(word) !== undefined);
  const others = words.filter((_, index) => index !== at);
  return at >= 0 && isNothing(others) ? ordinalOf(words[at]) : undefined;
}

/** Parts of a year are known by their number. */
function numbered(mention: Mention, number: number): Mention | undefined {
  return mention.type === 'part' ? { ...mention, number } : undefined;
}

const inYear = { quarter: 4, tertial: 3, half: 2 } as const;

function stepped(mention: Mention, step: number): Mention | undefined {
  if (mention.type === 'previous') return { ...mention, steps: mention.steps - step };
  if (mention.type === 'year') return { ...mention, year: moved(mention.year, step) };
  if (mention.type === 'month') return withNumber(mention, 'month', 12, step);
  if (mention.type === 'part') return withNumber(mention, 'number', inYear[mention.unit], step);
  return undefined;
}

function withNumber(
  mention: Extract<Mention, { type: 'month' | 'part' }>,
  key: 'month' | 'number',
  most: number,
  step: number,
): Mention | undefined {
  const from = mention.type === 'month' ? mention.month : mention.number;
  const number = ((from - 1 + step + most) % most) + 1;
  const isOver = number !== from + step;
  const year = isOver && mention.year !== undefined ? { year: moved(mention.year, step) } : {};
  return { ...mention, [key]: number, ...year };
}

function moved(year: Year, years: number): Year {
  return 'number' in year ? { number: year.number + years } : { back: year.back - years };
}
