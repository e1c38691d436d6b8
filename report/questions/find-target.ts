import type { Definition } from '../definition/definition-schema.ts';
import { type Found, findSubject } from './find-subject.ts';
import { subjectsOf } from './subjects-of.ts';
import { takePhrases } from './take-phrases.ts';
import { questionWords } from './question-words.ts';

/**
 * Finds the section, item or row that somebody has typed, as in "svar hr" or "ingen risikoer".
 * @example findTarget('risikoer i rød sone', definition) //=> { type: 'one', target: { section: 'portfolio', item: 'red-risks' }, ignored: [] }
 */
export function findTarget(text: string, definition: Definition): Found {
  const all = questionWords(text);
  const subjects = subjectsOf(definition);
  // A name may hold words that say nothing elsewhere: "Store tall".
  const whole = all.length === 0 ? undefined : findSubject(all, subjects);
  if (whole?.type === 'one' && whole.ignored.length === 0) return whole;
  const words = takePhrases(all, 'question.wordsStop').left;
  return words.length === 0 ? { type: 'none' } : findSubject(words, subjects);
}
