import { editDistance } from './edit-distance.ts';
import { wordList } from './word-list.ts';

const shortestStem = 3;

/**
 * Says how surely a typed word means a known word, from 1 (the same) to 0 (another): inflected, the beginning of it,
 * the end of a compound, or with typing errors (one in words from five letters, two from nine).
 * @example wordLikeness('sykefraværet', 'sykefravær') //=> 0.95
 */
export function wordLikeness(typed: string, known: string): number {
  if (typed === known) return 1;
  if (sharesStem(typed, known)) return 0.95;
  if (typed.length >= 4 && known.startsWith(typed)) return 0.8;
  if (isMistyped(typed, known)) return 0.75;
  if (typed.length >= 5 && known.endsWith(typed)) return 0.7;
  return 0;
}

/** Words that differ in their endings only. */
export function sharesStem(a: string, b: string): boolean {
  const stems = stemsOf(b);
  return stemsOf(a).some((stem) => stems.includes(stem));
}

/** Allows for the number of typing errors that a word of this length may have, in any of its inflections. */
function isMistyped(typed: string, known: string): boolean {
  const allowed = known.length >= 9 ? 2 : known.length >= 5 ? 1 : 0;
  if (allowed === 0 || typed.length < 4) return false;
  if (editDistance(typed, known) <= allowed) return true;
  return endings().some(
    (ending) =>
      Math.abs(typed.length - known.length - ending.length) <= allowed &&
      editDistance(typed, known + ending) <= allowed,
  );
}

function stemsOf(word: string): readonly string[] {
  const once = endings()
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem)
    .map((ending) => word.slice(0, -ending.length));
  return [word, ...once];
}

function endings(): readonly string[] {
  return wordList('question.suffixes').flat();
}
