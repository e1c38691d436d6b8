import { stemsOf } from './stems-of.ts';
import type { Subject } from './subjects-of.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Tells which words are the report's own, in any inflection: they are never taken for mistyped words of another meaning. */
export function isOwnWord(word: string, subjects: readonly Subject[]): boolean {
  const { stems } = vocabularyOf(subjects);
  return stemsOf(word).some((stem) => stems.has(stem));
}
