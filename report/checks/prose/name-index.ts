import type { Subject } from '../evidence/subject.ts';
import { stemOf } from './stem.ts';
import { wordsIn } from './words.ts';

/** A name as the stems of its words. */
export interface Name {
  readonly stems: readonly string[];
  readonly subject: Subject;
}

/** Names by how their first word begins, so that a long report is read once for all of them. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

/** A stem that is long enough to begin a compound of the same meaning: "viderefaktureringsinntekter". */
const longStem = 9;

const indexes = new WeakMap<readonly Subject[], NameIndex>();

export function nameIndex(subjects: readonly Subject[]): NameIndex {
  const known = indexes.get(subjects);
  if (known !== undefined) return known;
  const index = new Map<string, Name[]>();
  for (const subject of subjects) {
    for (const text of [subject.label, ...(subject.aliases ?? [])]) {
      for (const stems of spokenForms(text)) add(index, { stems, subject });
    }
  }
  indexes.set(subjects, index);
  return index;
}

/** The names whose first word is this one, or that a compound of it begins with. */
export function namesBeginning(index: NameIndex, stem: string): readonly Name[] {
  return (index.get(stem.slice(0, longStem)) ?? []).filter(({ stems: [first = '', ...rest] }) =>
    rest.length === 0 && first.length >= longStem ? stem.startsWith(first) : stem === first,
  );
}

function add(index: Map<string, Name[]>, name: Name): void {
  const key = (name.stems[0] ?? '').slice(0, longStem);
  const same = index.get(key);
  if (same !== undefined) same.push(name);
  else if (key !== '') index.set(key, [name]);
}

/** What a heading says and a sentence leaves out: "samlet sykefravær" is "sykefraværet" there. */
const leading = new Set(
  [
    'samlet',
    'samla',
    'total',
    'totale',
    'totalt',
    'sum',
    'antall',
    'antal',
    'tal',
    'gjennomsnittlig',
    'number',
  ].map(stemOf),
);
const operating = /^drifts(?=inntekt|kostnad)/;

/** A name as it stands, and the shorter forms that sentences have. "Sykefravær (per mars)" is "sykefraværet". */
function spokenForms(name: string): readonly (readonly string[])[] {
  const stems = wordsIn(name.replaceAll(/\([^)]*\)/g, ' ')).map(({ text }) => stemOf(text));
  const from = stems.findIndex((stem) => !leading.has(stem));
  const short = from > 0 ? stems.slice(from) : stems;
  const plain = short.map((stem) => stem.replace(operating, ''));
  const forms = [stems, short, plain].filter((form) => form.length > 0);
  return forms.filter((form, index) => forms.findIndex((other) => other.join() === form.join()) === index);
}
