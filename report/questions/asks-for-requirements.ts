import type { Definition } from '../definition/definition-schema.ts';
import { carriesNothing } from './carries-nothing.ts';
import { isInList } from './is-in-list.ts';
import { isName } from './is-name.ts';
import { type Subject, subjectsOf } from './subjects-of.ts';
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
  const subjects = subjectsOf(definition);
  const telling = wanted.filter(
    (word) => isInList(word, 'question.wordsRequirement') || !saysNothing(word, subjects),
  );
  const [only = ''] = telling;
  const isAlone = telling.length === 1 && !isName(only, subjects);
  return isAlone || takePhrases(words, 'question.wordsWhich').found;
}

function saysNothing(word: string, subjects: readonly Subject[]): boolean {
  // A number is that of a requirement that is not there.
  if (/^\d+$/u.test(word)) return false;
  return carriesNothing(word, subjects, true) || isInList(word, 'question.wordsEverything');
}

function hasRequirements({ sections }: Definition): boolean {
  return sections.some(({ items }) => items.some(({ kind }) => kind === 'requirements'));
}
