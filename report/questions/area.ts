import { z } from 'zod';
import type { Definition, SectionDefinition } from '../definition/definition-schema.ts';
import type { LocalText } from '../language/local-text.ts';
import { localTextSchema } from '../language/local-text-schema.ts';
import { byIdentity } from '../remembered/by-identity.ts';
import { type KnownWord, knownWord } from './known-word.ts';
import { questionWords } from './question-words.ts';

/** One of the things that each project of a report has a colour for: progress, economy, … */
export interface Area {
  readonly section: string;
  readonly item: string;
  readonly id: string;
  readonly label: LocalText;
  /** The words of its name, in each language. */
  readonly names: readonly (readonly KnownWord[])[];
}

const listSchema = z.array(z.looseObject({ id: z.string(), label: localTextSchema })).catch([]);
const withAreasSchema = z.looseObject({ dimensions: listSchema, areas: listSchema });

/** The areas of all the items of a report that have some, in report order. */
export const areasOf = byIdentity(({ sections }: Pick<Definition, 'sections'>): readonly Area[] =>
  sections.flatMap(areasIn),
);

function areasIn({ id: section, items }: SectionDefinition): readonly Area[] {
  return items.flatMap((item) => {
    const parsed = withAreasSchema.safeParse({ dimensions: [], areas: [], ...item });
    const listed = parsed.success ? [...parsed.data.dimensions, ...parsed.data.areas] : [];
    return listed.map(({ id, label }) => ({ section, item: item.id, id, label, names: namesOf(label) }));
  });
}

function namesOf(label: LocalText): Area['names'] {
  const texts = typeof label === 'string' ? [label] : Object.values(label);
  return texts.map((text) => questionWords(text).map(knownWord));
}
