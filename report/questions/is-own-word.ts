import { knownWord } from './known-word.ts';
import type { Subject } from './subjects-of.ts';

/** Tells which words are the report's own, in any inflection: they are never taken for mistyped words of another meaning. */
export function isOwnWord(word: string, subjects: readonly Subject[]): boolean {
  const { stems } = knownWord(word);
  return subjects.some(({ names }) =>
    names.some(({ words }) => words.some((own) => own.stems.some((stem) => stems.includes(stem)))),
  );
}
