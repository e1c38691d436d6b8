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
    const whole = `${words[at] ?? ''}${words[at + 1] ?? ''}`;
    const next = words[at + 1];
    if (next !== undefined && !isSaidElsewhere(next) && isOneWord(whole, words[at] ?? '', subjects)) {
      joined.push(whole);
      at += 1;
    } else joined.push(words[at] ?? '');
  }
  return joined;
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
