import { findWords } from './find-words.ts';
import { matchSubject, type SubjectMatch } from './match-subject.ts';
import type { Target } from './question.ts';
import type { Subject } from './subjects-of.ts';

/** What some words name: one thing, several that they fit equally well, or nothing. */
export type Found =
  | { readonly type: 'one'; readonly target: Target; readonly ignored: readonly string[] }
  | { readonly type: 'several'; readonly candidates: readonly Target[] }
  | { readonly type: 'none' };

const mostCandidates = 5;

/**
 * Finds what some words name. A part of a name is enough only when it explains all the words. `keepsMonths`: of two that fit, the item
 * that keeps a figure month by month is meant.
 */
export function findSubject(
  words: readonly string[],
  subjects: readonly Subject[],
  keepsMonths = false,
): Found {
  const find = findWords(words);
  const matches = subjects
    .map((subject) => matchSubject(subject, find))
    .filter((match) => match !== undefined)
    .filter((match) => match.full || match.covered.length === words.length)
    .sort((a, b) => b.score - a.score);
  const best = matches[0];
  if (best === undefined) return { type: 'none' };
  const byMonth = keepsMonths ? matches.find((match) => isByMonth(match, best)) : undefined;
  if (byMonth !== undefined) return narrow(byMonth, [byMonth], words, subjects);
  const equal = matches.filter((match) => match.score === best.score);
  if (equal.length > 1) return several(equal);
  return narrow(best, matches, words, subjects);
}

/** Takes the words that the best match leaves: they may name a part of it, what it is part of, or something else. */
function narrow(
  best: SubjectMatch,
  matches: readonly SubjectMatch[],
  words: readonly string[],
  subjects: readonly Subject[],
): Found {
  const left = words.filter((_, index) => !best.covered.includes(index));
  const one: Found = { type: 'one', target: best.subject.target, ignored: left };
  if (left.length === 0) return one;
  const inside = subjects.filter(({ target }) => isInside(target, best.subject.target));
  const deeper = inside.length === 0 ? undefined : findSubject(left, inside);
  if (deeper !== undefined && deeper.type !== 'none') return deeper;
  const others = matches.filter(
    (match) => match.full && match.covered.some((index) => !best.covered.includes(index)),
  );
  const around = others.filter((match) => isInside(best.subject.target, match.subject.target));
  const elsewhere = others.filter((match) => !around.includes(match));
  if (elsewhere.length > 0) return several([best, ...elsewhere]);
  const named = new Set(around.flatMap((match) => match.covered.map((index) => words[index])));
  return { ...one, ignored: left.filter((word) => !named.has(word)) };
}

function isByMonth({ subject, full, covered }: SubjectMatch, best: SubjectMatch): boolean {
  return subject.byMonth === true && full === best.full && covered.length >= best.covered.length;
}

function several(matches: readonly SubjectMatch[]): Found {
  const candidates = matches.slice(0, mostCandidates).map((match) => match.subject.target);
  return { type: 'several', candidates };
}

function isInside(target: Target, outer: Target): boolean {
  if (target.section !== outer.section) return false;
  if (outer.item === undefined) return target.item !== undefined;
  return target.item === outer.item && outer.row === undefined && target.row !== undefined;
}
