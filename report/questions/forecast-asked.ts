import { comparePeriods, firstMonthOf, lastMonthOf, yearOf } from '../period/period.ts';
import type { PeriodId } from '../period/period-id.ts';
import { questionWords } from './question-words.ts';
import { takePhrases } from './take-phrases.ts';
import type { When } from './when/when.ts';

/** What a question of a prognosis is about: what is expected of a year that is not over, or what an earlier one was told to end at. */
export type ForecastAsked = { readonly year: number } | { readonly period: PeriodId };

/** Whether a text asks what something will be: "prognosen for 2024", "hva blir resultatet i 2024?" */
export function asksForecast(text: string): boolean {
  const words = questionWords(text);
  return hasNoun(words) || takePhrases(words, 'question.wordsWillBe').found;
}

function hasNoun(words: readonly string[]): boolean {
  return takePhrases(words, 'question.wordsForecast').found;
}

/**
 * Which prognosis a question asks for, where the time that it names is not over in `current`: the report of then does not exist, and the
 * report that there is tells what is expected. A whole earlier year is told by its last report. Undefined for any other question.
 */
export function forecastAsked(
  text: string,
  when: When | undefined,
  current: PeriodId,
): ForecastAsked | undefined {
  if (when === undefined || when.type === 'against' || !asksForecast(text)) return undefined;
  const [first, last] = when.type === 'range' ? [when.first, when.last] : [when.period, when.period];
  const [from, to, now] = [firstMonthOf(first), lastMonthOf(last), lastMonthOf(current)];
  const isFromJanuary = from.endsWith('-01') && when.type === 'range';
  // "Hva ender det på i år?"
  const isThisYear = isFromJanuary && to === now && !hasNoun(questionWords(text));
  if (comparePeriods(to, now) > 0 || isThisYear) return { year: yearOf(last) };
  const isWholeYear = isFromJanuary && to.endsWith('-12') && yearOf(first) === yearOf(last);
  return isWholeYear && hasNoun(questionWords(text)) ? { period: last } : undefined;
}
