import { editDistance } from './edit-distance.ts';
import { isOwnWord } from './is-own-word.ts';
import { isSaidElsewhere } from './is-said-elsewhere.ts';
import { isSlip } from './is-slip.ts';
import { stemsOf } from './stems-of.ts';
import type { Subject } from './subjects-of.ts';

/** Words shorter than this have no endings to take off. */
const shortestInflected = 5;

/** From this length on two errors may be made. */
const long = 12;

/**
 * Whether a typed word is a word of a list: the same, inflected, or mistyped. What is the report's own, or stands in another list, is only itself: "hvor mange
 * avvik" asks for a number, and is no slip for "mangler".
 */
export function isMeant(word: string, known: string, subjects: readonly Subject[]): boolean {
  if (word === known) return true;
  if (word.length < 4 || known.length < 4 || isSaidElsewhere(word)) return false;
  return (isInflected(word, known) || isOneSlip(word, known)) && !isOwnWord(word, subjects);
}

/** A word of a list is common, and is seldom got wrong twice: "forventet" is no slip for "forverret". */
function isOneSlip(word: string, known: string): boolean {
  return isSlip(word, known) && (known.length >= long || editDistance(word, known) <= 1);
}

function isInflected(word: string, known: string): boolean {
  if (Math.min(word.length, known.length) < shortestInflected) return false;
  const stems = stemsOf(known);
  return stemsOf(word).some((stem) => stems.includes(stem));
}
