import { findLoosely } from './find-loosely.ts';
import { findWords } from './find-words.ts';
import { isInList } from './is-in-list.ts';
import { isInside } from './is-inside.ts';
import { matchSubject, type SubjectMatch } from './match-subject.ts';
import type { Target } from './question.ts';
import type { Subject } from './subjects-of.ts';
import { takePhrases } from './take-phrases.ts';

/** What some words name: one thing, several that they fit equally well, or nothing. */
export type Found =
  | {
      readonly type: 'one';
      readonly target: Target;
      readonly ignored: readonly string[];
      /** The same words are in a name of something in another section. */
      readonly shared?: boolean;
    }
  | { readonly type: 'several'; readonly candidates: readonly Target[] }
  | { readonly type: 'none' };

const mostCandidates = 5;

/**
 * Finds what some words name. A part of a name is enough when it explains all the words, or when nothing else has a name with that word in
 * it. `keepsMonths`: of two that fit, the item that keeps a figure month by month is meant.
 */
export function findSubject(
  words: readonly string[],
  subjects: readonly Subject[],
  keepsMonths = false,
): Found {
  const find = findWords(words);
  const all = subjects
    .map((subject, place) => matchSubject(subject, find, place))
    .filter((match) => match !== undefined);
  const matches = all
    .filter(
      (match) =>
        match.full || isNearly(match, words) || words.every((word, index) => isExplained(index, match, word)),
    )
    .sort((a, b) => b.score - a.score);
  const best = matches[0];
  if (best === undefined) return findLoosely(words, subjects, find);
  const byMonth = keepsMonths ? matches.find((match) => isByMonth(match, best)) : undefined;
  if (byMonth !== undefined) return narrow(byMonth, [byMonth], words, subjects);
  const equal = matches.filter((match) => match.score === best.score);
  const first = firstOfRow(best, matches);
  if (first !== undefined) return narrow(first, matches, words, subjects);
  if (equal.length > 1) return several(equal);
  return narrow(best, matches, words, subjects);
}

/** "løser kundeservice HR …" is near enough to "løsningsgrad kundeservice HR": one word on either side is another. */
function isNearly(match: SubjectMatch, words: readonly string[]): boolean {
  return match.nearly && words.filter((word, index) => !isExplained(index, match, word)).length <= 1;
}

/** Names differ in weight by less than this. */
const nearlyEqual = 1;

/**
 * A row that several items of a section have is meant where it comes first: "M365" is the project in the summary, not in the table of
 * grants, where no word tells that the other is meant.
 */
function firstOfRow(
  { subject, score }: SubjectMatch,
  matches: readonly SubjectMatch[],
): SubjectMatch | undefined {
  const { section, row } = subject.target;
  const equal = matches.filter((match) => Math.abs(match.score - score) < nearlyEqual);
  if (row === undefined || equal.length < 2) return undefined;
  const isSame = equal.every(({ subject: { target } }) => target.section === section && target.row === row);
  return isSame ? equal.toSorted((a, b) => a.place - b.place)[0] : undefined;
}

/** Takes the words that the best match leaves: they may name a part of it, what it is part of, or something else. */
function narrow(
  best: SubjectMatch,
  matches: readonly SubjectMatch[],
  words: readonly string[],
  subjects: readonly Subject[],
): Found {
  const left = leftBy(best, words);
  const one: Found = {
    type: 'one',
    target: best.subject.target,
    ignored: left,
    ...(isShared(best, matches) ? { shared: true } : {}),
  };
  if (left.length === 0) return one;
  const deeper = insideOf(best, left, subjects) ?? besideOf(best, left, subjects);
  if (deeper !== undefined) return deeper;
  const others = matches.filter(
    (match) =>
      match.full &&
      match.covered.some((index) => !best.covered.includes(index) && !best.hinted.includes(index)),
  );
  const around = others.filter((match) => isInside(best.subject.target, match.subject.target));
  const elsewhere = others.filter(
    (match) =>
      !around.includes(match) && match.covered.some((index) => !isExplained(index, best, words[index] ?? '')),
  );
  for (const other of elsewhere) {
    // "økonomien i STIM" is about a part of STIM that has the other name.
    const inOther = insideOf(other, leftBy(other, words), subjects);
    if (inOther?.type === 'one') return inOther;
  }
  if (elsewhere.length > 0) return several([best, ...elsewhere]);
  const named = new Set(around.flatMap((match) => match.covered.map((index) => words[index])));
  return { ...one, ignored: left.filter((word) => !named.has(word)) };
}

function isShared(best: SubjectMatch, matches: readonly SubjectMatch[]): boolean {
  return matches.some(
    ({ subject, covered, sureness }) =>
      sureness >= best.sureness &&
      subject.target.section !== best.subject.target.section &&
      covered.length === best.covered.length &&
      covered.every((index) => best.covered.includes(index)),
  );
}

/** Words that stand in many names ("kostnader", "board") name nothing beside a better name. */
function isExplained(index: number, { covered, hinted }: SubjectMatch, word: string): boolean {
  if (covered.includes(index) || hinted.includes(index)) return true;
  return anywhere.some((key) => isInList(word, key));
}

const anywhere = ['question.wordsMeasure', 'question.wordsFiller', 'question.wordsGeneral'] as const;

/** The words that neither name a match nor hint at it. */
function leftBy({ covered, hinted }: SubjectMatch, words: readonly string[]): readonly string[] {
  const left = words.filter((_, index) => !covered.includes(index) && !hinted.includes(index));
  // "Går alt bra på tjenester?"
  return left.filter((word) => !takePhrases([word], 'question.wordsEverything').found);
}

function insideOf(
  { subject }: SubjectMatch,
  left: readonly string[],
  subjects: readonly Subject[],
): Found | undefined {
  const inside = subjects.filter(({ target }) => isInside(target, subject.target));
  if (inside.length === 0 || left.length === 0) return undefined;
  const found = findSubject(left, inside);
  return found.type === 'none' ? undefined : found;
}

/** "Hva er vedtatt om DIS?" names the decisions that stand beside the project's status. */
function besideOf(
  { subject: { target, project } }: SubjectMatch,
  left: readonly string[],
  subjects: readonly Subject[],
): Found | undefined {
  if (project !== true || target.item === undefined || target.row !== undefined) return undefined;
  const find = findWords(left);
  const beside = subjects.filter(
    ({ target: other, names }) =>
      other.section === target.section &&
      other.item !== undefined &&
      other.item !== target.item &&
      other.row === undefined &&
      names.some(({ words }) => words.some((word) => (find(word)?.likeness ?? 0) >= sureBeside)),
  );
  const [only] = beside;
  return only !== undefined && beside.length === 1
    ? { type: 'one', target: only.target, ignored: [] }
    : undefined;
}

const sureBeside = 0.6;

function isByMonth({ subject, full, covered }: SubjectMatch, best: SubjectMatch): boolean {
  return subject.byMonth === true && full === best.full && covered.length >= best.covered.length;
}

function several(matches: readonly SubjectMatch[]): Found {
  const targets = new Map(matches.map(({ subject }) => [JSON.stringify(subject.target), subject.target]));
  return { type: 'several', candidates: [...targets.values()].slice(0, mostCandidates) };
}
