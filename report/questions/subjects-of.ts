import { z } from 'zod';
import type { Definition, SectionDefinition } from '../definition/definition-schema.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import type { LocalText } from '../language/local-text.ts';
import { localTextSchema } from '../language/local-text-schema.ts';
import type { Target } from './question.ts';
import { byIdentity } from '../remembered/by-identity.ts';
import { type KnownWord, knownWord } from './known-word.ts';
import { type WordListKey, wordList } from './word-list.ts';
import { questionWords } from './question-words.ts';

/** A name that something is asked for by. Titles weigh more than aliases, aliases more than ids. */
export interface Name {
  readonly words: readonly KnownWord[];
  readonly weight: 1 | 2 | 3;
  /** The whole name says more: a time ("… hittil i år"), which a question's own time takes, or "sum". */
  readonly part?: boolean;
}

/** Something in a report that a question can be about. */
export interface Subject {
  readonly target: Target;
  readonly title: LocalText;
  readonly names: readonly Name[];
  /** Words of what it is part of, and of its columns: they do not name it, but tell it from others of its name. */
  readonly hints: readonly KnownWord[];
  /** Words of a longer text of it: where nothing has such a name, one of them may find it. */
  readonly told?: readonly KnownWord[];
  /** Its figures are kept month by month in a longer report. */
  readonly byMonth?: boolean;
  /** It, or something in it, may have a colour. */
  readonly coloured?: boolean;
  /** It is a project, or the part of a report that is about one. */
  readonly project?: boolean;
}

const rowSchema = z.looseObject({
  id: z.string(),
  label: localTextSchema,
  aliases: z.array(z.string()).default([]),
  number: z.union([z.number(), z.string()]).optional(),
  indicator: localTextSchema.optional(),
  text: localTextSchema.optional(),
  chapter: z.string().optional(),
  status: z.unknown().optional(),
});
const withRowsSchema = z.looseObject({
  rows: z.array(rowSchema).default([]),
  lines: z.array(rowSchema).default([]),
});
const labelledSchema = z.array(z.looseObject({ label: localTextSchema })).catch([]);
const withColumnsSchema = z.looseObject({
  columns: labelledSchema,
  dimensions: labelledSchema,
  areas: labelledSchema,
  masterData: labelledSchema,
});

/** A section is asked about many times and never changes; definitions that hide sections share the others. */
const subjectsIn = byIdentity(sectionSubjects);

/** Everything that a definition lets one ask about, sections before their items, items before their rows. */
export const subjectsOf = byIdentity(({ sections }: Pick<Definition, 'sections'>): readonly Subject[] =>
  sections.flatMap(subjectsIn),
);

function sectionSubjects(section: SectionDefinition): readonly Subject[] {
  const names = [...namesOf(section.title, section.aliases), idName(section.id)];
  return [
    {
      target: { section: section.id },
      title: section.title,
      names,
      hints: [],
      ...(section.items.some(({ kind }) => projectKinds.has(kind)) ? { project: true } : {}),
    },
    ...section.items.flatMap((item) => itemSubjects(section.id, item, hintsOf(names))),
  ];
}

function itemSubjects(
  section: string,
  item: ItemDefinition,
  around: readonly KnownWord[],
): readonly Subject[] {
  const parsed = withRowsSchema.safeParse(item);
  const rows = parsed.success ? [...parsed.data.rows, ...parsed.data.lines] : [];
  const names = [...namesOf(item.title, item.aliases), idName(item.id)];
  const hints = [...around, ...columnWords(item)];
  const byMonth = item.kind === 'monthly-series' ? { byMonth: true } : {};
  return [
    {
      target: { section, item: item.id },
      title: item.title,
      names,
      hints,
      ...byMonth,
      ...(projectKinds.has(item.kind) ? { project: true } : {}),
    },
    ...rows.map((row) => ({
      ...(mayBeColoured(item, row.status) ? { coloured: true } : {}),
      ...(projectKinds.has(item.kind) ? { project: true } : {}),
      target: { section, item: item.id, row: row.id },
      title: row.label,
      names: [
        ...namesOf(row.label, row.aliases),
        ...shortName(row.id),
        ...numberNames(row.number),
        ...chapterNames(row.chapter),
        ...indicatorNames(row.indicator),
      ],
      told: row.text === undefined ? [] : hintsOf(namesOf(row.text, [])),
      hints: [...hints, ...hintsOf(names)],
      ...byMonth,
    })),
  ];
}

/** Kinds whose rows are projects, or the areas of one, and have colours. */
const projectKinds: ReadonlySet<string> = new Set(['status-matrix', 'project-list', 'project-status']);

function mayBeColoured(item: ItemDefinition, status: unknown): boolean {
  if (projectKinds.has(item.kind)) return true;
  return status !== undefined && status !== false && !('status' in item && item.status === false);
}

/** The words of names, each once. */
function hintsOf(names: readonly Name[]): readonly KnownWord[] {
  const words = new Map(names.flatMap((name) => name.words.map((word) => [word.text, word] as const)));
  return [...words.values()];
}

function columnWords(item: ItemDefinition): readonly KnownWord[] {
  const parsed = withColumnsSchema.safeParse({
    columns: [],
    dimensions: [],
    areas: [],
    masterData: [],
    ...item,
  });
  if (!parsed.success) return [];
  const { columns, dimensions, areas, masterData } = parsed.data;
  return hintsOf(
    [...columns, ...dimensions, ...areas, ...masterData].flatMap(({ label }) => namesOf(label, [])),
  );
}

function namesOf(title: LocalText, aliases: readonly string[]): readonly Name[] {
  const titles = typeof title === 'string' ? [title] : Object.values(title);
  return [
    ...titles.flatMap((text) =>
      [...new Set([text, ...partsOf(text), ...withoutClass(text), ...unhyphened(text)])].map((part) =>
        name(part, 3),
      ),
    ),
    ...titles.flatMap(withoutTotal).map((part) => ({ ...name(part, 1), part: true })),
    ...aliases.map((alias) => name(alias, 2)),
  ].filter(({ words }) => words.length > 0);
}

/** A goal is known by what measures it. */
function indicatorNames(indicator: LocalText | undefined): readonly Name[] {
  return indicator === undefined
    ? []
    : namesOf(indicator, []).map((known): Name => ({ ...known, weight: 1, part: true }));
}

/** A requirement is known by its number, with or without the word before it. */
function numberNames(number: number | string | undefined): readonly Name[] {
  if (number === undefined) return [];
  const words = wordList('question.wordsRequirement').flatMap(([word]) => word ?? []);
  return [
    ...words.map((word): Name => ({ words: [knownWord(word), knownWord(String(number))], weight: 2 })),
    { words: [knownWord(String(number))], weight: 1 },
  ];
}

/** An id with digits is an abbreviation that people use: "m365". */
function shortName(id: string): readonly Name[] {
  return /\d/u.test(id) && /^\p{L}{2}|^\p{L}\d{2}/u.test(id) ? [idName(id)] : [];
}

/** A requirement is known by its chapter too, where that is more than a number: "7.2". */
function chapterNames(chapter: string | undefined): readonly Name[] {
  const words = questionWords(chapter ?? '').map(knownWord);
  return words.length > 1 ? [{ words, weight: 1, part: true }] : [];
}

function idName(id: string): Name {
  return { words: questionWords(id).map(knownWord), weight: 1 };
}

/** "SLA (tjenesteavtaler)" is asked for as either, "Investeringer – prosjekter og drift" as what stands first. */
function partsOf(title: string): readonly string[] {
  const bracket = /^(.*?)\s*\(([^)]*)\)\s*$/u.exec(title);
  const [head = '', ...tail] = title.split(/\s[–—]\s|:\s/u);
  return [bracket?.[1] ?? '', bracket?.[2] ?? '', tail.length > 0 ? head : ''].filter((part) => part !== '');
}

/** "E-læring" is written "elæring" too. */
function unhyphened(title: string): readonly string[] {
  return /\p{L}-\p{L}/u.test(title) ? [title.replaceAll(/(\p{L})-(\p{L})/gu, '$1$2')] : [];
}

/** "Program STIM" is asked for as "STIM". */
function withoutClass(title: string): readonly string[] {
  const [first = '', ...others] = questionWords(title);
  const isClass = wordList('question.wordsClass').some(([word]) => word === first);
  return isClass && others.length > 0 ? [others.join(' ')] : [];
}

/** "Sum driftsinntekter" is asked for as "driftsinntekter", where nothing else is called so. */
function withoutTotal(title: string): readonly string[] {
  const [first = '', ...others] = questionWords(title);
  const isTotal = wordList('question.wordsTotal').some(([word]) => word === first);
  return isTotal && others.length > 0 ? [others.join(' ')] : [];
}

/** The words that carry a name: little words and times are left out, unless there is nothing else. */
function name(text: string, weight: Name['weight']): Name {
  const words = questionWords(text);
  const telling = words.filter((word) => !isLittle(word));
  const timeless = telling.filter((word) => !isTime(word));
  const timed = timeless.length > 0 && timeless.length < telling.length;
  const chosen = timed ? timeless : telling.length > 0 ? telling : words;
  return { words: chosen.map(knownWord), weight, ...(timed ? { part: true } : {}) };
}

function isLittle(word: string): boolean {
  return isIn(word, ['question.wordsStop', 'question.wordsStatus']);
}

function isTime(word: string): boolean {
  return isIn(word, [
    'question.wordsTimeMonth',
    'question.wordsTimeTertial',
    'question.wordsTimeYear',
    'question.wordsTimeToDate',
  ]);
}

function isIn(word: string, keys: readonly WordListKey[]): boolean {
  return keys.some((key) => wordList(key).some((phrase) => phrase.length === 1 && phrase[0] === word));
}
