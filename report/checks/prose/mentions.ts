import type { Subject } from '../evidence/subject.ts';
import { type Name, nameIndex, namesBeginning } from './name-index.ts';
import { stemOf } from './stem.ts';
import { wordsIn } from './words.ts';

/** Where a text names one of the subjects; several of the same name are all meant. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly subjects: readonly Subject[];
}

/** Finds the names of subjects in a text, the longest where they overlap, in reading order. */
export function mentionsIn(text: string, subjects: readonly Subject[]): readonly Mention[] {
  const index = nameIndex(subjects);
  const words = wordsIn(text).map((word) => ({ ...word, stem: stemOf(word.text) }));
  const found = new Map<string, { start: number; end: number; subjects: Subject[] }>();
  for (const [at, first] of words.entries()) {
    for (const name of namesBeginning(index, first.stem)) {
      const last = words[at + name.stems.length - 1];
      if (last === undefined || !isNamed(name, words.slice(at + 1))) continue;
      const key = `${first.start}-${last.end}`;
      const same = found.get(key);
      if (same === undefined) found.set(key, { start: first.start, end: last.end, subjects: [name.subject] });
      else if (!same.subjects.includes(name.subject)) same.subjects.push(name.subject);
    }
  }
  const all = [...found.values()];
  return all.filter((one) => !all.some((other) => covers(other, one))).toSorted((a, b) => a.start - b.start);
}

function isNamed({ stems }: Name, after: readonly { readonly stem: string }[]): boolean {
  return stems.slice(1).every((stem, index) => after[index]?.stem === stem);
}

type Stretch = Pick<Mention, 'start' | 'end'>;

function covers(a: Stretch, b: Stretch): boolean {
  return a.end - a.start > b.end - b.start && a.start <= b.start && a.end >= b.end;
}
