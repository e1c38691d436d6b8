import { carriesNothing } from './carries-nothing.ts';
import { once } from '../remembered/once.ts';
import { questionWords } from './question-words.ts';
import type { Subject } from './subjects-of.ts';
import { takePhrases } from './take-phrases.ts';
import { wordList } from './word-list.ts';

const lists = [
  'question.wordsCourtesy',
  'question.wordsThanks',
  'question.wordsGreeting',
  'question.wordsPraise',
  'question.wordsStop',
] as const;

/**
 * A text without its sentences that only greet, thank or wish well, and without who signs it: "God dag. Hva er rødt? Vennlig hilsen Arnt" asks
 * what is red. A text that does nothing else stays.
 * @example withoutCourtesy('God dag. Hva er rødt? Mvh Arnt', []) //=> 'Hva er rødt?'
 */
export function withoutCourtesy(text: string, subjects: readonly Subject[]): string {
  const unsigned = text.replace(signature(), '').trim();
  const sentences = unsigned.split(/(?<=[.!?])\s+|\n+/u);
  const asking = sentences.filter((sentence) => !isCourtesy(sentence, subjects));
  return asking.length === 0 ? text : asking.join(' ');
}

function isCourtesy(sentence: string, subjects: readonly Subject[]): boolean {
  const words = questionWords(sentence);
  const left = lists.reduce<readonly string[]>((rest, key) => takePhrases(rest, key).left, words);
  const isPolite = lists.slice(0, -1).some((key) => takePhrases(words, key).found);
  return isPolite && left.every((word) => carriesNothing(word, subjects, true));
}

/** From "mvh" on, where it stands after a sign or a line. */
const signature = once(() => {
  const signs = wordList('question.wordsSigned')
    .map((words) => words.join('\\s+'))
    .join('|');
  return new RegExp(`(?<=[.!?,;\\n]\\s*)(?:${signs})(?:[\\s,].*)?$`, 'isu');
});
