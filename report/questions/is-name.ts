import { isSlip } from './is-slip.ts';
import { stemsOf } from './stems-of.ts';
import type { Subject } from './subjects-of.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * Whether a word, in any inflection or mistyped, is the whole name of something in the report: "krav" is not, where there is only "Felles
 * krav".
 */
export function isName(word: string, subjects: readonly Subject[]): boolean {
  const { names } = vocabularyOf(subjects);
  if (stemsOf(word).some((stem) => names.has(stem))) return true;
  for (const name of names) if (isSlip(word, name)) return true;
  return false;
}
