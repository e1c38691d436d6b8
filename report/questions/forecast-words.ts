import { takePhrases } from './take-phrases.ts';

/** Words without those that ask for a prognosis. @example withoutForecast(['ventes', 'bli', 'bodø']) //=> ['bodø'] */
export function withoutForecast(words: readonly string[]): readonly string[] {
  return takePhrases(takePhrases(words, 'question.wordsForecast').left, 'question.wordsWillBe').left;
}
