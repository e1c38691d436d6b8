import type { Subject } from '../evidence/subject.ts';
import { stemOf } from './stem.ts';
import { wordsIn } from './words.ts';

/** Where a text names one of the subjects; several of the same name are all meant. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly subjects: readonly Subject[];
}

/** A stem that is long enough to begin a compound of the same meaning: "viderefaktureringsinntekter". */
const longStem = 9;

/** Finds the names of subjects in a text, the longest where they overlap, in reading order. */
export function mentionsIn(text: string, subjects: readonly Subject[]): readonly Mention[] {
  const words = wordsIn(text).map((word) => ({ ...word, stem: stemOf(word.text) }));
  const found: { start: number; end: number; subjects: Subject[] }[] = [];
  for (const subject of subjects) {
    for (const parts of namesOf(subject)) {
      for (let at = 0; at + parts.length <= words.length; at += 1) {
        const here = words.slice(at, at + parts.length);
        const isNamed = parts.every((part, index) =>
          isForm(here[index]?.stem ?? '', part, parts.length === 1),
        );
        const [first, last] = [here[0], here.at(-1)];
        if (!isNamed || first === undefined || last === undefined) continue;
        const same = found.find(({ start, end }) => start === first.start && end === last.end);
        if (same === undefined) found.push({ start: first.start, end: last.end, subjects: [subject] });
        else if (!same.subjects.includes(subject)) same.subjects.push(subject);
      }
    }
  }
  return found
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other.end - other.start > one.end - one.start && other.start <= one.start && other.end >= one.end,
        ),
    )
    .toSorted((a, b) => a.start - b.start);
}

const names = new WeakMap<Subject, readonly (readonly string[])[]>();

/** A subject's names as stems; every text of a report is searched for them. */
function namesOf(subject: Subject): readonly (readonly string[])[] {
  const known = names.get(subject);
  if (known !== undefined) return known;
  const stems = [subject.label, ...(subject.aliases ?? [])]
    .map(nameStems)
    .filter((parts) => parts.length > 0);
  names.set(subject, stems);
  return stems;
}

/** The words of a name without what is in brackets: "Sykefravær (per mars)" is spoken of as "sykefravær". */
function nameStems(name: string): readonly string[] {
  return wordsIn(name.replaceAll(/\([^)]*\)/g, ' ')).map(({ text }) => stemOf(text));
}

function isForm(word: string, part: string, alone: boolean): boolean {
  return word === part || (alone && part.length >= longStem && word.startsWith(part));
}
