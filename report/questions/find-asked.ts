import type { Definition } from '../definition/definition-schema.ts';
import { findByPerson } from './find-by-person.ts';
import { findPreferred } from './find-preferred.ts';
import type { Found } from './find-subject.ts';
import { findTold } from './find-told.ts';
import { isOwnWord } from './is-own-word.ts';
import { isKinSaidElsewhere, isSaidElsewhere } from './is-said-elsewhere.ts';
import type { Intent } from './question.ts';
import { releaseNames } from './reserve-names.ts';
import { subjectsOf } from './subjects-of.ts';

/**
 * What a question that is read is about. Where its words name nothing, they may name somebody who answers for a section, and those that
 * ask for something else too ("… og når er fristen?") name nothing.
 */
export function findAsked(
  words: readonly string[],
  intent: Intent,
  said: boolean,
  keepsMonths: boolean,
  definition: Definition,
  coloured = false,
): { readonly found?: Found; readonly words: readonly string[] } {
  const subjects = subjectsOf(definition);
  const told = findPreferred(findTold(words, subjects, said, keepsMonths), words, subjects, {
    intent,
    said,
    keepsMonths,
    coloured,
  });
  if (!said || told.found?.type !== 'none') return told;
  const person = findByPerson(told.words, intent, definition);
  if (person !== undefined) return { found: person, words: told.words };
  const fewer = words.filter((word) => {
    const [said = ''] = releaseNames([word]);
    return !isSaidElsewhere(said) && (isOwnWord(said, subjects) || !isKinSaidElsewhere(said));
  });
  if (fewer.length === words.length) return told;
  const again = findTold(fewer, subjects, said, keepsMonths);
  return again.found?.type === 'none' ? told : again;
}
