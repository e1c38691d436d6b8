import type { Name, Subject } from './subjects-of.ts';
import { wordLikeness } from './word-likeness.ts';

/** How well a question's words name a subject. `covered` are the places of the words used. */
export interface SubjectMatch {
  readonly subject: Subject;
  /** All the words of the name are there. */
  readonly full: boolean;
  readonly covered: readonly number[];
  /** Higher is better; equal means that the words do not tell them apart. */
  readonly score: number;
}

/** Gives the best match of a subject's names, or undefined where none of the words fits any of them. */
export function matchSubject(subject: Subject, words: readonly string[]): SubjectMatch | undefined {
  const matches = subject.names
    .map((name) => matchName(subject, name, words))
    .filter((match) => match !== undefined);
  return matches.sort((a, b) => b.score - a.score)[0];
}

function matchName(subject: Subject, name: Name, words: readonly string[]): SubjectMatch | undefined {
  const hits = name.words.map((known) => bestWord(known, words)).filter((hit) => hit.likeness > 0);
  if (hits.length === 0) return undefined;
  const covered = [...new Set(hits.map((hit) => hit.index))];
  const full = hits.length === name.words.length;
  const sureness = hits.reduce((sum, hit) => sum + hit.likeness, 0) / hits.length;
  const level = subject.target.row !== undefined ? 0 : subject.target.item !== undefined ? 1 : 2;
  // In order of importance: the whole name is there, how many words it explains, how surely, its weight, its level.
  const score =
    (full ? 1000 : (100 * hits.length) / name.words.length) +
    covered.length * 2000 +
    Math.round(sureness * 100) +
    name.weight * 0.1 +
    level * 0.01;
  return { subject, full, covered, score };
}

function bestWord(known: string, words: readonly string[]): { index: number; likeness: number } {
  let best = { index: -1, likeness: 0 };
  for (const [index, word] of words.entries()) {
    const likeness = wordLikeness(word, known);
    if (likeness > best.likeness) best = { index, likeness };
  }
  return best;
}
