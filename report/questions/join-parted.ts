import { hasAlike } from './is-alike.ts';
import { isOwnWord } from './is-own-word.ts';
import { isSaidElsewhere } from './is-said-elsewhere.ts';
import { knownWord, type KnownWord, likeness } from './known-word.ts';
import type { Subject } from './subjects-of.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Two words make a name of this many letters at least. */
const shortest = 8;
const sure = 0.75;
/** So many letters at most are endings and slips. */
const endings = 5;
/** Little words are no part of a name. */
const shortestPart = 3;

/**
 * Puts together what is one word in the report and was typed as two: "kunde tilfredshet".
 * @example joinParted(['data', 'senter'], subjects) //=> ['datasenter']
 */
export function joinParted(words: readonly string[], subjects: readonly Subject[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const whole = joinedOf(words[at] ?? '', words[at + 1], subjects);
    joined.push(whole ?? words[at] ?? '');
    if (whole !== undefined) at += 1;
  }
  return joined;
}

function joinedOf(word: string, next: string | undefined, subjects: readonly Subject[]): string | undefined {
  if (next === undefined) return undefined;
  const whole = word + next;
  if (isAlikeInParts(word, next) || isWhole(whole, subjects)) return whole;
  if (!isSaidElsewhere(next) && isOneWord(whole, word, subjects)) return whole;
  return numberedOf(word, next, subjects);
}

/** A word of the report, whatever its parts say elsewhere: "svar tid", "person months". */
function isWhole(whole: string, subjects: readonly Subject[]): boolean {
  if (whole.length < shortestWhole) return false;
  const words = vocabularyOf(subjects).words.get(whole[0] ?? '') ?? [];
  return words.some(({ text }) => text === whole);
}

const shortestWhole = 7;

/** "response time" means what "svartid" does. */
function isAlikeInParts(first: string, second: string): boolean {
  return Math.min(first.length, second.length) >= shortestAlike && hasAlike(first + second);
}

const shortestAlike = 4;

/** "HIS 2" is written "HIS2" in the report, and "Microsoft 365" "M365" where it has no Microsoft. */
function numberedOf(word: string, number: string, subjects: readonly Subject[]): string | undefined {
  if (!/^\p{L}+$/u.test(word) || !/^\d+$/u.test(number)) return undefined;
  const [first = ''] = word;
  const words = (vocabularyOf(subjects).words.get(first) ?? []).map(({ text }) => text);
  const short = isOwnWord(word, subjects) ? undefined : first + number;
  return words.find((text) => text === word + number) ?? words.find((text) => text === short);
}

function isOneWord(whole: string, first: string, subjects: readonly Subject[]): boolean {
  if (whole.length < shortest || first.length < shortestPart || whole.length < first.length + shortestPart)
    return false;
  const words = vocabularyOf(subjects).words.get(whole[0] ?? '') ?? [];
  const near = words.filter(
    ({ text }) => text.length > first.length + 2 && Math.abs(text.length - whole.length) <= endings,
  );
  if (near.length === 0) return false;
  const typed = knownWord(whole);
  return near.some((known) => isLike(typed, known));
}

/** Inflected or with a slip, but not the beginning or the end of it. */
function isLike(typed: KnownWord, known: KnownWord): boolean {
  const like = likeness(typed, known);
  return like >= sure && like !== 0.8;
}
