import { byText } from '../remembered/by-text.ts';
import { editDistance } from './edit-distance.ts';
import { wordList } from './word-list.ts';
import { stemsOf } from './stems-of.ts';

/** A word of a report with its stems, made once and compared with many typed words. */
export interface KnownWord {
  readonly text: string;
  readonly stems: readonly string[];
}

/** @example knownWord('prosjekter').stems //=> ['prosjekter', 'prosjekt'] */
export const knownWord = byText((text): KnownWord => ({ text, stems: stemsOf(text) }), 5_000);

/**
 * Says how surely a typed word means a known word, from 1 (the same) to 0 (another): inflected, the beginning of it,
 * the end of a compound, or with typing errors (one in words from five letters, two from nine).
 * @example likeness(knownWord('sykefraværet'), knownWord('sykefravær')) //=> 0.95
 */
export function likeness(typed: KnownWord, known: KnownWord): number {
  if (typed.text === known.text) return 1;
  if (sharesStem(typed, known)) return 0.95;
  if (typed.text.length >= 4 && known.text.startsWith(typed.text)) return 0.8;
  if (isMistyped(typed, known)) return 0.75;
  if (typed.text.length >= 5 && known.text.endsWith(typed.text)) return 0.7;
  if (isMeasureOf(typed.text, known)) return 0.65;
  return 0;
}

/** "sykefraværsprosenten" is the figure of "sykefravær". */
function isMeasureOf(typed: string, known: KnownWord): boolean {
  if (typed.length < 8) return false;
  return wordList('question.wordsMeasure').some(([measure = '']) => {
    if (!typed.endsWith(measure)) return false;
    const head = typed.slice(0, -measure.length);
    return head.length >= 4 && (head === known.text || head === `${known.text}s`);
  });
}

/** Whether two words differ in their endings only. */
export function sharesStem(a: KnownWord, b: KnownWord): boolean {
  return a.stems.some((stem) => b.stems.includes(stem));
}

function isMistyped(typed: KnownWord, known: KnownWord): boolean {
  const allowed = errorsAllowed(known.text);
  if (allowed === 0 || typed.text.length < 4) return false;
  return typed.stems.some((stem) =>
    known.stems.some(
      (other) =>
        Math.min(stem.length, other.length) >= 4 &&
        Math.abs(stem.length - other.length) <= allowed &&
        !isShortSubstitute(stem, other) &&
        editDistance(stem, other) <= allowed,
    ),
  );
}

/** Another letter in a short word makes another word more often than a slip: "leger" is not "lever". */
function isShortSubstitute(a: string, b: string): boolean {
  return a.length === b.length && a.length <= 5 && sorted(a) !== sorted(b);
}

function sorted(word: string): string {
  return Array.from(word).toSorted().join('');
}

function errorsAllowed(word: string): number {
  if (word.length >= 9) return 2;
  return word.length >= 5 ? 1 : 0;
}
