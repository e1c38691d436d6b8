import { z } from 'zod';
import type { Definition, SectionDefinition } from '../definition/definition-schema.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import type { LocalText } from '../language/local-text.ts';
import { localTextSchema } from '../language/local-text-schema.ts';
import type { Target } from './question.ts';
import { byIdentity } from '../remembered/by-identity.ts';
import { type KnownWord, knownWord } from './known-word.ts';
import { wordList } from './word-list.ts';
import { wordsOf } from './words-of.ts';

/** A name that something is asked for by. Titles weigh more than aliases, aliases more than ids. */
export interface Name {
  readonly words: readonly KnownWord[];
  readonly weight: 1 | 2 | 3;
}

/** Something in a report that a question can be about. */
export interface Subject {
  readonly target: Target;
  readonly title: LocalText;
  readonly names: readonly Name[];
  /** Its figures are kept month by month in a longer report. */
  readonly byMonth?: boolean;
}

const rowSchema = z.looseObject({
  id: z.string(),
  label: localTextSchema,
  aliases: z.array(z.string()).default([]),
  number: z.union([z.number(), z.string()]).optional(),
});
const withRowsSchema = z.looseObject({
  rows: z.array(rowSchema).default([]),
  lines: z.array(rowSchema).default([]),
});

/** A section is asked about many times and never changes; definitions that hide sections share the others. */
const subjectsIn = byIdentity(sectionSubjects);

/** Everything that a definition lets one ask about, sections before their items, items before their rows. */
export const subjectsOf = byIdentity(({ sections }: Pick<Definition, 'sections'>): readonly Subject[] =>
  sections.flatMap(subjectsIn),
);

function sectionSubjects(section: SectionDefinition): readonly Subject[] {
  return [
    {
      target: { section: section.id },
      title: section.title,
      names: [...namesOf(section.title, section.aliases), idName(section.id)],
    },
    ...section.items.flatMap((item) => itemSubjects(section.id, item)),
  ];
}

function itemSubjects(section: string, item: ItemDefinition): readonly Subject[] {
  const parsed = withRowsSchema.safeParse(item);
  const rows = parsed.success ? [...parsed.data.rows, ...parsed.data.lines] : [];
  const byMonth = item.kind === 'monthly-series' ? { byMonth: true } : {};
  return [
    {
      target: { section, item: item.id },
      title: item.title,
      names: [...namesOf(item.title, item.aliases), idName(item.id)],
      ...byMonth,
    },
    ...rows.map((row) => ({
      target: { section, item: item.id, row: row.id },
      title: row.label,
      names: [...namesOf(row.label, row.aliases), ...shortName(row.id), ...numberNames(row.number)],
      ...byMonth,
    })),
  ];
}

function namesOf(title: LocalText, aliases: readonly string[]): readonly Name[] {
  const titles = typeof title === 'string' ? [title] : Object.values(title);
  return [
    ...titles.flatMap((text) =>
      [...new Set([text, ...partsOf(text), ...withoutClass(text)])].map((part) => name(part, 3)),
    ),
    ...aliases.map((alias) => name(alias, 2)),
  ].filter(({ words }) => words.length > 0);
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

function idName(id: string): Name {
  return { words: wordsOf(id).map(knownWord), weight: 1 };
}

/** "SLA (tjenesteavtaler)" is asked for as either. */
function partsOf(title: string): readonly string[] {
  const bracket = /^(.*?)\s*\(([^)]*)\)\s*$/u.exec(title);
  return bracket === null ? [] : [bracket[1] ?? '', bracket[2] ?? ''].filter((part) => part !== '');
}

/** "Program STIM" is asked for as "STIM". */
function withoutClass(title: string): readonly string[] {
  const [first = '', ...others] = wordsOf(title);
  const isClass = wordList('question.wordsClass').some(([word]) => word === first);
  return isClass && others.length > 0 ? [others.join(' ')] : [];
}

/** The words that carry a name: little words are left out, unless there is nothing else. */
function name(text: string, weight: Name['weight']): Name {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isLittle(word));
  return { words: (telling.length > 0 ? telling : words).map(knownWord), weight };
}

function isLittle(word: string): boolean {
  const lists = [wordList('question.wordsStop'), wordList('question.wordsStatus')];
  return lists.some((list) => list.some((phrase) => phrase.length === 1 && phrase[0] === word));
}
