import { questionWords } from './question-words.ts';
import { takePhrases } from './take-phrases.ts';

/** Whether a text asks what something costs, or what was granted to it. @example asksMoney('hva koster FRESK?') //=> true */
export function asksMoney(text: string): boolean {
  return takePhrases(questionWords(text), 'question.wordsMoney').found;
}

/** Words without those that ask for money. @example withoutMoney(['funding', 'bodø']) //=> ['bodø'] */
export function withoutMoney(words: readonly string[]): readonly string[] {
  return takePhrases(words, 'question.wordsMoney').left;
}
