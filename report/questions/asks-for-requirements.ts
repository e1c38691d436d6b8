import type { Definition } from '../definition/definition-schema.ts';
import { isInList } from './is-in-list.ts';
import { isName } from './is-name.ts';
import { subjectsOf } from './subjects-of.ts';
import { takePhrases } from './take-phrases.ts';

/**
 * Whether a text that says nothing else asks which requirements are to be reported: it has the word with a time ("krav i T3"), asks which or
 * how many, or is nothing but the word.
 */
export function asksForRequirements(
  words: readonly string[],
  wanted: readonly string[],
  hasTime: boolean,
  definition: Definition,
): boolean {
  if (!wanted.some((word) => isInList(word, 'question.wordsRequirement'))) return false;
  if (hasTime) return true;
  if (!hasRequirements(definition)) return false;
  const [only = ''] = wanted;
  const isAlone = wanted.length === 1 && !isName(only, subjectsOf(definition));
  return isAlone || takePhrases(words, 'question.wordsWhich').found;
}

function hasRequirements({ sections }: Definition): boolean {
  return sections.some(({ items }) => items.some(({ kind }) => kind === 'requirements'));
}
