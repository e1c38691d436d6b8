import { compoundAlike } from './compound-alike.ts';
import { hasAlike } from './is-alike.ts';
import { isInList } from './is-in-list.ts';
import { isOwnWord } from './is-own-word.ts';
import { isSaidElsewhere } from './is-said-elsewhere.ts';
import { knownWord, type KnownWord, likeness, sharesStem } from './known-word.ts';
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
 * @example joinParted(['full', 'time', 'culture'], subjects) //=> ['heltidskultur']
 */
export function joinParted(words: readonly string[], subjects: readonly Subject[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const whole = joined.length === 0 ? undefined : joinedOf(joined.at(-1) ?? '', word, subjects);
    if (whole !== undefined) joined.pop();
    joined.push(whole ?? word);
  }
  return joined;
}

function joinedOf(word: string, next: string, subjects: readonly Subject[]): string | undefined {
  const whole = word + next;
  const alike = isAlikeInParts(word, next) && !isNameInParts(word, next, subjects);
  if (alike || isWhole(whole, subjects)) return whole;
  if (isSaidElsewhere(next)) return numberedOf(word, next, subjects);
  const compound = isSaidElsewhere(word) ? undefined : compoundAlike(word, next, subjects);
  if (compound !== undefined && !isNameInParts(word, next, subjects)) return compound;
  if (isOneWord(whole, word, subjects)) return whole;
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
  const isShort = Math.min(first.length, second.length) < shortestAlike;
  // "over time" is no overtime.
  return !isShort && !isInList(first, 'question.wordsStop') && hasAlike(first + second);
}

const shortestAlike = 4;

/** The report itself says it in two words: "sick leave". */
function isNameInParts(first: string, second: string, subjects: readonly Subject[]): boolean {
  const [one, other] = [knownWord(first), knownWord(second)];
  return subjects.some(({ names }) =>
    names.some(({ words }) =>
      words.some((word, at) => {
        const next = words[at + 1];
        return next !== undefined && sharesStem(one, word) && sharesStem(other, next);
      }),
    ),
  );
}

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
