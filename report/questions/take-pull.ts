import { isInList } from './is-in-list.ts';
import { type Taken, takePhrases } from './take-phrases.ts';

/** Takes out what asks where a figure is moved most: "hva drar resultatet mest ned", "what weighs most on it". */
export function takePull(words: readonly string[]): Taken {
  const most = takePhrases(words, 'question.wordsSuperlative');
  const pulls = most.left.some((word) => isInList(word, 'question.wordsPull'));
  if (!most.found || !pulls) return { found: false, left: words };
  const left = most.left.filter((word) => !isInList(word, 'question.wordsPull'));
  return { found: true, left: takePhrases(left, 'question.wordsRows').left };
}
