import { familyOf } from '../number/unit-family.ts';
import type { Subject } from './evidence/subject.ts';
import { stemOf } from './prose/stem.ts';
import { wordsIn } from './prose/words.ts';

/** What every table has a row of. */
const general = new Set(
  ['annet', 'anna', 'andre', 'øvrige', 'totalt', 'total', 'sum', 'i alt', 'other', 'others'].map(nameOf),
);

/** Every two figures of different items that have a name to themselves; a name of many is of one thing in many units. */
export function sameNamed(subjects: readonly Subject[]): readonly (readonly [Subject, Subject])[] {
  const byName = new Map<string, Set<Subject>>();
  for (const subject of subjects) {
    for (const text of [subject.label, ...(subject.aliases ?? [])]) {
      const name = nameOf(text);
      if (name !== '' && !general.has(name)) byName.set(name, (byName.get(name) ?? new Set()).add(subject));
    }
  }
  const pairs = new Map<Subject, Set<Subject>>();
  for (const named of byName.values()) {
    const [first, second, third] = [...named];
    if (first === undefined || second === undefined || third !== undefined) continue;
    if (isSameItem(first, second) || familyOf(first.unit) !== familyOf(second.unit)) continue;
    pairs.set(first, (pairs.get(first) ?? new Set()).add(second));
  }
  return [...pairs].flatMap(([first, others]) => [...others].map((second) => [first, second] as const));
}

function nameOf(text: string): string {
  return wordsIn(text)
    .map((word) => stemOf(word.text))
    .join(' ');
}

/** Two rows of one table may well have one name; that is another question. */
function isSameItem(a: Subject, b: Subject): boolean {
  return a.where.section === b.where.section && a.where.item === b.where.item;
}
