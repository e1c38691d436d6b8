import { z } from 'zod';
import type { Field } from '../kinds/field.ts';
import { fieldsOf } from '../kinds/index.ts';
import { languages } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import type { AskedItem } from './asked-items.ts';
import { best, type Match, type Named, plainNames } from './best-match.ts';
import { plainWords } from './plain-words.ts';

/** A field of an item, as typed text can name it. */
export interface FieldTarget {
  readonly asked: AskedItem;
  readonly field: Field;
}

/**
 * Finds the field that a typed name means: its label, id or alias, or enough of their words, alone or after the item's
 * name. Several that fit equally well are given as candidates.
 * @example matchField(asked, 'korttid') //=> { type: 'one', target: { field: { id: 'short', … }, … } }
 */
export function matchField(asked: readonly AskedItem[], name: string): Match<FieldTarget> {
  const found = best(name, namedFields(asked));
  return found.type === 'none' ? besideItem(name, asked) : found;
}

/** "Short-term absence" for the field "Short-term" of "Sickness absence": all words of a label, and else the item's own. */
function besideItem(name: string, asked: readonly AskedItem[]): Match<FieldTarget> {
  const typed = plainWords(name).split(' ');
  const items = new Map(
    asked.map((item) => [item, itemNames(item).flatMap((text) => plainWords(text).split(' '))]),
  );
  const found = namedFields(asked)
    .filter((named) => {
      const own = items.get(named.target.asked) ?? [];
      return plainNames(named).names.some((label) => {
        const words = label.split(' ');
        const isWhole = words.every((word) => typed.includes(word));
        return isWhole && typed.every((word) => words.includes(word) || own.includes(word));
      });
    })
    .map(({ target }) => target);
  const [target] = found;
  if (target === undefined) return { type: 'none' };
  return found.length === 1 ? { type: 'one', target } : { type: 'several', candidates: found };
}

/** Finds the item that a typed name means: its title, id or alias, or enough of their words. */
export function matchItem(asked: readonly AskedItem[], name: string): Match<AskedItem> {
  return best(name, namedItems(asked));
}

/** The names of the same items are asked for at every line that is typed. */
const known = new WeakMap<readonly AskedItem[], readonly Named<FieldTarget>[]>();

/** Every field of the items, with all that it may be called. */
export function namedFields(asked: readonly AskedItem[]): readonly Named<FieldTarget>[] {
  const before = known.get(asked);
  if (before !== undefined) return before;
  const named = asked.flatMap((item) => {
    const labels = labelsOf(item);
    return item.fields.map((field) => {
      const target = { asked: item, field };
      return { target, ...namesOf(target, labels.get(field.id) ?? []) };
    });
  });
  known.set(asked, named);
  return named;
}

/** What each field of an item is called in all languages, by its id: a person may write in another than the form is in. */
function labelsOf({ item, context }: AskedItem): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, string[]>();
  for (const language of languages) {
    for (const { id, label } of fieldsOf(item, { ...context, language })) {
      labels.set(id, [...(labels.get(id) ?? []), label]);
    }
  }
  return labels;
}

/** The items, with all that each may be called. */
export function namedItems(asked: readonly AskedItem[]): readonly Named<AskedItem>[] {
  return asked.map((target) => ({ target, names: itemNames(target) }));
}

function namesOf(
  { asked, field }: FieldTarget,
  labels: readonly string[],
): Pick<Named<FieldTarget>, 'names' | 'longNames'> {
  const own = [
    ...labels,
    ...labels.map((label) => label.split('(')[0] ?? ''),
    field.id,
    ...rowAliases(asked, field),
  ];
  const items = itemNames(asked);
  const single = asked.fields.length === 1 ? items : [];
  return {
    names: [...single, ...own],
    longNames: items.flatMap((item) => own.map((name) => `${item} ${name}`)),
  };
}

function itemNames({ item }: AskedItem): readonly string[] {
  return [...languages.map((language) => localText(item.title, language)), item.id, ...item.aliases];
}

const rowsSchema = z.looseObject({
  rows: z.array(z.looseObject({ id: z.string(), aliases: z.array(z.string()).catch([]) })).catch([]),
});

function rowAliases({ item }: AskedItem, field: Field): readonly string[] {
  const { rows } = rowsSchema.parse({ rows: [], ...item });
  return rows.find(({ id }) => id === field.id)?.aliases ?? [];
}
