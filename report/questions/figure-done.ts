import type { Definition } from '../definition/definition-schema.ts';
import { findAsked } from './find-asked.ts';
import type { Found } from './find-subject.ts';
import { takePhrases } from './take-phrases.ts';

/**
 * "Hvor mange oppdrag har vi levert?" asks for the one figure that is called so, where "oppdrag" alone may be several things or another:
 * the word for what is done is a part of its name.
 */
export function figureDone(
  words: readonly string[],
  found: Found | undefined,
  keepsMonths: boolean,
  definition: Definition,
): { readonly found: Found; readonly words: readonly string[] } | undefined {
  if (found === undefined || found.type === 'none') return undefined;
  const counted = takePhrases(words, 'question.wordsHowMuch');
  // "Hvem har levert tjenester?" asks who has handed in.
  if (!counted.found) return undefined;
  const wanted = takePhrases(counted.left, 'question.wordsStop').left;
  const whole = findAsked(wanted, 'status', false, keepsMonths, definition);
  if (whole.found?.type !== 'one' || whole.found.ignored.length > 0) return undefined;
  const { target } = whole.found;
  const isOther = found.type === 'several' || found.target.item !== target.item;
  return target.row !== undefined && isOther ? { found: whole.found, words: whole.words } : undefined;
}
