import type { Definition } from '../definition/definition-schema.ts';
import { type Found, findSubject } from './find-subject.ts';
import { subjectsOf } from './subjects-of.ts';
import { takePhrases } from './take-phrases.ts';
import { wordsOf } from './words-of.ts';

/**
 * Finds the section, item or row that somebody has typed, as in "svar hr" or "ingen risikoer".
 * @example findTarget('risikoer i rød sone', definition) //=> { type: 'one', target: { section: 'portfolio', item: 'red-risks' }, ignored: [] }
 */
export function findTarget(text: string, definition: Definition): Found {
  const words = takePhrases(wordsOf(text), 'question.wordsStop').left;
  return words.length === 0 ? { type: 'none' } : findSubject(words, subjectsOf(definition));
}
