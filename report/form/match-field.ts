import { z } from 'zod';
import type { Field } from '../kinds/field.ts';
import { fieldsOf } from '../kinds/index.ts';
import { languages } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import type { AskedItem } from './asked-items.ts';
import { best, type Match, type Named } from './best-match.ts';
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
  const found = asked.flatMap((item) => {
    const own = itemNames(item).flatMap((text) => plainWords(text).split(' '));
    return item.fields
      .map((field) => ({ asked: item, field }))
      .filter((target) =>
        namesOf(target).names.some((label) => {
          const words = plainWords(label).split(' ');
          const isWhole = words.every((word) => typed.includes(word));
          return isWhole && typed.every((word) => words.includes(word) || own.includes(word));
        }),
      );
  });
  const [target] = found;
  if (target === undefined) return { type: 'none' };
  return found.length === 1 ? { type: 'one', target } : { type: 'several', candidates: found };
}

/** Finds the item that a typed name means: its title, id or alias, or enough of their words. */
export function matchItem(asked: readonly AskedItem[], name: string): Match<AskedItem> {
  return best(name, namedItems(asked));
}

/** Every field of the items, with all that it may be called. */
export function namedFields(asked: readonly AskedItem[]): readonly Named<FieldTarget>[] {
  const targets = asked.flatMap((item) => item.fields.map((field) => ({ asked: item, field })));
  return targets.map((target) => ({ target, ...namesOf(target) }));
}

/** The items, with all that each may be called. */
export function namedItems(asked: readonly AskedItem[]): readonly Named<AskedItem>[] {
  return asked.map((target) => ({ target, names: itemNames(target) }));
}

/** A person may write in another language than the form is in, so the names of all languages count. */
function namesOf({ asked, field }: FieldTarget): Pick<Named<FieldTarget>, 'names' | 'longNames'> {
  const labels = languages.flatMap((language) =>
    fieldsOf(asked.item, { ...asked.context, language })
      .filter(({ id }) => id === field.id)
      .map(({ label }) => label),
  );
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
