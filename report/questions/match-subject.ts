import type { KnownWord } from './known-word.ts';
import type { Name, Subject } from './subjects-of.ts';

/** How well a question's words name a subject. `covered` are the places of the words used. */
export interface SubjectMatch {
  readonly subject: Subject;
  /** All the words of the name are there. */
  readonly full: boolean;
  readonly covered: readonly number[];
  /** Higher is better; equal means that the words do not tell them apart. */
  readonly score: number;
}

/** Where in a question a known word stands, and how surely; undefined where it does not. */
export type FindWord = (
  known: KnownWord,
) => { readonly index: number; readonly likeness: number } | undefined;

/** Gives the best match of a subject's names, or undefined where none of the words fits any of them. */
export function matchSubject(subject: Subject, find: FindWord): SubjectMatch | undefined {
  let best: SubjectMatch | undefined;
  for (const name of subject.names) {
    const match = matchName(subject, name, find);
    if (match !== undefined && (best === undefined || match.score > best.score)) best = match;
  }
  return best;
}

function matchName(subject: Subject, name: Name, find: FindWord): SubjectMatch | undefined {
  const hits = name.words.map(find).filter((hit) => hit !== undefined);
  if (hits.length === 0) return undefined;
  const covered = [...new Set(hits.map((hit) => hit.index))];
  const full = hits.length === name.words.length;
  const sureness = hits.reduce((sum, hit) => sum + hit.likeness, 0) / hits.length;
  const level = subject.target.row !== undefined ? 0 : subject.target.item !== undefined ? 1 : 2;
  // In order of importance: how many words it explains, the whole name, how surely, the name's weight, the level.
  const score =
    covered.length * 2000 +
    (full ? 1000 : (100 * hits.length) / name.words.length) +
    Math.round(sureness * 100) +
    name.weight * 0.1 +
    level * 0.01;
  return { subject, full, covered, score };
}
