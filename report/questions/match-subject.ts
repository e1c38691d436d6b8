import { isInList } from './is-in-list.ts';
import type { KnownWord } from './known-word.ts';
import type { Name, Subject } from './subjects-of.ts';

/** How well a question's words name a subject. */
export interface SubjectMatch {
  readonly subject: Subject;
  /** Where it stands among all that a report has. */
  readonly place: number;
  /** All the words of the name are there. */
  readonly full: boolean;
  /** All the words of the name but one, and at least two, surely. */
  readonly nearly: boolean;
  /** The places of the words that name it. */
  readonly covered: readonly number[];
  /** The places of the other words that say what it is part of. */
  readonly hinted: readonly number[];
  /** How sure its words are, from 0 to 1. */
  readonly sureness: number;
  /** Higher is better; equal means that the words do not tell them apart. */
  readonly score: number;
}

/** Where in a question a known word stands, and how surely; undefined where it does not. */
export type FindWord = (
  known: KnownWord,
) => { readonly index: number; readonly likeness: number; readonly text: string } | undefined;

/** Less alike than this, words do not make up a whole name. */
const sureName = 0.65;

/** Less alike than this, a word is looked for only where nothing has a better name. */
const fitting = 0.6;

/** Less alike than this, words are no part of a name that lacks one. */
const sureNearly = 0.85;

/** Less alike than this, a word hints at nothing. */
const sureHint = 0.6;

/** Gives the best match of a subject's names, or undefined where none of the words fits any of them. */
export function matchSubject(subject: Subject, find: FindWord, place: number): SubjectMatch | undefined {
  let best: SubjectMatch | undefined;
  for (const name of subject.names) {
    const match = matchName(subject, name, find, place);
    if (match !== undefined && (best === undefined || match.score > best.score)) best = match;
  }
  return best;
}

function matchName(subject: Subject, name: Name, find: FindWord, place: number): SubjectMatch | undefined {
  const hits = name.words
    .map(find)
    .filter((hit) => hit !== undefined)
    .filter((hit) => hit.likeness >= fitting);
  if (hits.length === 0) return undefined;
  const covered = [...new Set(hits.map((hit) => hit.index))];
  const generic = new Set(
    hits.filter(({ text }) => isInList(text, 'question.wordsFiller')).map(({ index }) => index),
  ).size;
  const hints = hintedAt(subject, covered, find);
  const called = calledAt(subject, [...covered, ...hints], find);
  const hinted = [...hints, ...called];
  const full = hits.length === name.words.length && hits.every((hit) => hit.likeness >= sureName);
  const sureness = hits.reduce((sum, hit) => sum + hit.likeness, 0) / hits.length;
  const level = subject.target.row !== undefined ? 0 : subject.target.item !== undefined ? 1 : 2;
  // In order of importance: how many words it explains (those that may stand in any question less), the whole name, what it is part of, how surely, whether it is only a part of the
  // name, the name's weight, the level.
  const score =
    covered.length * 2000 -
    generic * 500 +
    (full ? 1000 : (100 * hits.length) / name.words.length) +
    hints.length * 1100 +
    called.length * 1060 +
    Math.round(sureness * 100) -
    (sureness < sureName ? 30 : 0) -
    (name.part === true ? 150 : 0) +
    name.weight * 0.1 +
    level * 0.01;
  const nearly =
    hits.length >= 2 &&
    covered.length >= 2 &&
    hits.length === name.words.length - 1 &&
    hits.every(({ likeness }) => likeness >= sureNearly);
  return { subject, place, full, nearly, covered, hinted, sureness, score };
}

/** The places of other words that say what a subject is part of. */
function hintedAt({ hints }: Subject, covered: readonly number[], find: FindWord): readonly number[] {
  return placesOf(hints, covered, find, sureHint);
}

/** The places of other words that are in another of its names: "stabilitet i driften". */
function calledAt({ names }: Subject, covered: readonly number[], find: FindWord): readonly number[] {
  return placesOf(
    names.flatMap(({ words }) => words),
    covered,
    find,
    fitting,
  );
}

function placesOf(
  words: readonly KnownWord[],
  covered: readonly number[],
  find: FindWord,
  sure: number,
): readonly number[] {
  const places = new Set<number>();
  for (const word of words) {
    const hit = find(word);
    if (hit !== undefined && hit.likeness >= sure && !covered.includes(hit.index)) places.add(hit.index);
  }
  return [...places];
}
