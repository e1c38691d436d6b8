import { byText } from '../remembered/by-text.ts';
import { foldLetters } from './fold-letters.ts';
import { editDistance } from './edit-distance.ts';

const shortest = 4;

/** All words of the lists, and those that were typed lately. */
const mostWords = 10_000;

/** Words that differ more in length than this are not held against each other. */
const farthest = 4;

/**
 * Whether a word is another with typing errors: letters doubled or not, or, in words from five letters, one letter wrong, two from nine and
 * three from fourteen. The first letter is hardly ever wrong, and another letter in a short word makes another word.
 * @example isSlip('likvditeten', 'likviditeten') //=> true
 * @example isSlip('headlines', 'deadlines') //=> false
 */
export function isSlip(typed: string, known: string): boolean {
  if (typed.length < shortest || known.length < shortest) return false;
  if (Math.abs(typed.length - known.length) > farthest) return false;
  const [as, meant] = [foldLetters(typed), foldLetters(known)];
  if (beginsOtherwise(as, meant)) return false;
  if (singled(as) === singled(meant)) return true;
  if (isSwapped(as, meant)) return true;
  const allowed = errorsAllowed(meant);
  if (allowed === 0 || Math.abs(as.length - meant.length) > allowed) return false;
  return !isShortSubstitute(as, meant) && editDistance(as, meant) <= allowed;
}

function errorsAllowed({ length }: string): number {
  if (length < 5) return 0;
  if (length < 9) return 1;
  return length < 14 ? 2 : 3;
}

/** Two letters that have changed places: "krva" is "krav". */
function isSwapped(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return (
    at >= 0 &&
    a.length === b.length &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/** Another first letter, unless the first two have changed places. */
function beginsOtherwise(a: string, b: string): boolean {
  return a[0] !== b[0] && !(a[0] === b[1] && a[1] === b[0]);
}

/** "leger" is not "lever", and "saker" not "sager". */
function isShortSubstitute(a: string, b: string): boolean {
  return a.length === b.length && a.length <= 5 && sorted(a) !== sorted(b);
}

function sorted(word: string): string {
  return Array.from(word).toSorted().join('');
}

/** Doubled letters as one: Norwegian doubles them by ear. */
const singled = byText((word) => word.replaceAll(/(.)\1+/gu, '$1'), mostWords);
