import { byIdentity } from '../remembered/by-identity.ts';
import { knownWord } from './known-word.ts';
import type { Subject } from './subjects-of.ts';

/** Tells which words are the report's own, in any inflection: they are never taken for mistyped words of another meaning. */
export function isOwnWord(word: string, subjects: readonly Subject[]): boolean {
  const own = ownStems(subjects);
  return knownWord(word).stems.some((stem) => own.has(stem));
}

const ownStems = byIdentity(
  (subjects: readonly Subject[]): ReadonlySet<string> =>
    new Set(
      subjects.flatMap(({ names }) => names.flatMap(({ words }) => words.flatMap(({ stems }) => stems))),
    ),
);
