import { byText } from '../remembered/by-text.ts';
import { foldLetters } from './fold-letters.ts';
import { groupsAlike, isAlike, isAlikePart } from './is-alike.ts';
import { isSlip } from './is-slip.ts';
import { rootsOf } from './roots-of.ts';
import { isInList } from './is-in-list.ts';
import { samePartsOf } from './same-parts.ts';
import { stemsOf } from './stems-of.ts';
import { wordList } from './word-list.ts';

/** A word of a report with its stems, made once and compared with many typed words. */
export interface KnownWord {
  readonly text: string;
  /** As bokmål or British English writes it, without æ, ø and å. */
  readonly same: string;
  /** Its stems, without æ, ø and å. */
  readonly folded: readonly string[];
  readonly stems: readonly string[];
  readonly roots: readonly string[];
  /** The groups of words that mean nearly the same. */
  readonly groups: readonly number[];
  /** What it is the share of, where it says so: "telefon" of "telefonandelen". */
  readonly sharesOf: readonly string[];
}

/** @example knownWord('prosjekter').stems //=> ['prosjekter', 'prosjekt'] */
export const knownWord = byText((text): KnownWord => {
  const stems = stemsOf(text);
  return {
    text,
    same: foldLetters(samePartsOf(text)),
    stems,
    folded: stems.map(foldLetters),
    roots: [...new Set([...stems, ...rootsOf(text)])],
    groups: groupsAlike(stems),
    sharesOf: sharesIn(foldLetters(samePartsOf(text))),
  };
}, 5_000);

/** Shorter than these, the parts of a compound may be anything. */
const shortestHead = 6;
const shortestTail = 4;

/**
 * Says how surely a typed word means a known word, from 1 (the same) to 0 (another): inflected, made of the same root, the beginning of it,
 * with typing errors, the end of a compound, a compound of it that says what is measured, or a word that means nearly the same.
 * @example likeness(knownWord('sykefraværet'), knownWord('sykefravær')) //=> 0.95
 */
export function likeness(typed: KnownWord, known: KnownWord): number {
  if (typed.text === known.text) return 1;
  if (sharesStem(typed, known)) return 0.95;
  if (sharesRoot(typed, known)) return 0.85;
  if (typed.text.length >= 4 && known.text.startsWith(typed.text)) return 0.8;
  if (isMistyped(typed, known)) return 0.75;
  if (isTailOf(typed, known)) return 0.7;
  if (isMeasureOf(typed, known)) return 0.65;
  if (isAlike(typed.groups, known.groups)) return 0.6;
  return isCompoundOf(typed, known) ||
    isShareOf(typed, known) ||
    isAlikePart(typed.groups, known.text) ||
    isKindOf(typed, known)
    ? 0.55
    : 0;
}

/** "kostnad" and "kostnadene" end "driftskostnader". */
function isTailOf({ stems }: KnownWord, known: KnownWord): boolean {
  return stems.some(
    (stem) =>
      stem.length >= shortestTyped &&
      !isEnding(stem) &&
      known.stems.some((whole) => whole.length > stem.length && whole.endsWith(stem)),
  );
}

const shortestTyped = 5;

/** "ringer" ends "investeringer" only as an ending does: too little of it is left without one. */
function isEnding(word: string): boolean {
  return wordList('question.derivations').some(
    ([ending = '']) => word.endsWith(ending) && word.length - ending.length < shortestBeforeEnding,
  );
}

const shortestBeforeEnding = 3;

/** "telefonandelen" is the share of what begins so: "telefonhenvendelser". */
function isShareOf({ sharesOf }: KnownWord, known: KnownWord): boolean {
  return sharesOf.some((head) => known.same.startsWith(head));
}

function sharesIn(text: string): readonly string[] {
  return wordList('question.wordsShareEnd').flatMap(([share = '']) => {
    const head = text.endsWith(share) ? text.slice(0, -share.length).replace(/s$/u, '') : '';
    return head.length >= shortestShared ? [head] : [];
  });
}

const shortestShared = 5;

/** "sykefraværsprosenten" is the figure of "sykefravær", "datasenterprosjektet" the project "datasenter". */
function isMeasureOf(typed: KnownWord, known: KnownWord): boolean {
  const text = typed.same;
  if (text.length < 8 || known.text.length < 3 || text[0] !== known.same[0]) return false;
  const head = known.folded.find((stem) => stem.length >= 3 && text.startsWith(stem));
  if (head === undefined) return false;
  const tail = text.slice(head.length);
  return [tail, tail.replace(/^[se]/u, '')].some((part) => isTail(part, known.text));
}

/** "beredskapshendelser" begins with "beredskap": enough where nothing in the report has a better name. */
function isCompoundOf({ same: text }: KnownWord, known: KnownWord): boolean {
  const head = known.folded.find((stem) => stem.length >= shortestHead && text.startsWith(stem));
  return head !== undefined && text.slice(head.length).replace(/^[se]/u, '').length >= shortestTail;
}

/** "riksrevisjonen" is a "revisjon": enough where nothing in the report has a better name. */
function isKindOf({ text, folded }: KnownWord, known: KnownWord): boolean {
  const tail = known.folded.find((stem) => stem.length >= shortestKind);
  if (tail === undefined || text.length < tail.length + shortestBeforeEnding) return false;
  const isAny = anyKind.some((key) => isInList(known.text, key));
  return (
    !isAny &&
    folded.some((stem) => known.folded.some((end) => end.length >= shortestKind && stem.endsWith(end)))
  );
}

/** A shorter word may end another by chance; what any report has says nothing of its kind. */
const shortestKind = 8;
const anyKind = ['question.wordsMeasure', 'question.wordsGeneral', 'question.wordsClass'] as const;

/** A short word before a tail makes a compound only with a tail that is long enough to be sure of. */
function isTail(tail: string, known: string): boolean {
  if (tail.length < 3 || (known.length < 4 && tail.length < 6)) return false;
  const stems = stemsOf(tail);
  return wordList('question.wordsMeasure').some(([measure = '']) => stems.includes(measure));
}

/** Whether two words differ in their endings only. */
export function sharesStem(a: KnownWord, b: KnownWord): boolean {
  return a.stems.some((stem) => b.stems.includes(stem));
}

function sharesRoot(a: KnownWord, b: KnownWord): boolean {
  return a.roots.some((root) => root.length >= 5 && b.roots.includes(root));
}

function isMistyped(typed: KnownWord, known: KnownWord): boolean {
  return typed.stems.some((stem) => known.stems.some((other) => isSlip(stem, other)));
}
