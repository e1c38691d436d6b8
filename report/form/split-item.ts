import type { Field } from '../kinds/field.ts';
import type { AskedItem } from './asked-items.ts';

/** An item with more inputs than this is asked for over several cards. */
const inputsAtMost = 30;

/** What one of these cards bears: a phone is scrolled through it once. */
const cardAtMost = 20;

/** A choice takes more of a card than a figure, the more the more it offers. */
const choicesOfOneInput = 8;

/**
 * Parts an item with very many fields over several cards, in order, each field once. Rows stay whole where a card can hold
 * one. Depends on the fields alone, so that a card that is pressed later means the same fields.
 * @example splitItem(asked).map(({ slice }) => slice?.of) //=> [undefined]
 */
export function splitItem(asked: AskedItem): readonly AskedItem[] {
  const { fields } = asked;
  if (weightOf(fields) <= inputsAtMost) return [asked];
  const cards: Field[][] = [];
  let taken = 0;
  for (const group of rowsOf(fields).flatMap(bearable)) {
    const weight = weightOf(group);
    const current = cards.at(-1);
    if (current === undefined || taken + weight > cardAtMost) {
      cards.push([...group]);
      taken = weight;
    } else {
      current.push(...group);
      taken += weight;
    }
  }
  if (cards.length === 1) return [asked];
  return cards.map((own, index) => ({
    ...asked,
    fields: own,
    slice: { card: index + 1, of: cards.length, whole: fields },
  }));
}

/** Neighbours whose ids share all but the last part: the columns of one row. */
function rowsOf(fields: readonly Field[]): readonly (readonly Field[])[] {
  const rows: Field[][] = [];
  let last: string | undefined;
  for (const field of fields) {
    const row = rowOf(field.id);
    const current = rows.at(-1);
    if (current === undefined || row === undefined || row !== last) rows.push([field]);
    else current.push(field);
    last = row;
  }
  return rows;
}

function rowOf(id: string): string | undefined {
  const end = id.lastIndexOf('.');
  return end <= 0 ? undefined : id.slice(0, end);
}

/** A row that no card can hold is parted too, in even pieces. */
function bearable(row: readonly Field[]): readonly (readonly Field[])[] {
  const pieces = Math.ceil(weightOf(row) / cardAtMost);
  const size = Math.ceil(row.length / pieces);
  return Array.from({ length: Math.ceil(row.length / size) }, (_, index) =>
    row.slice(index * size, (index + 1) * size),
  );
}

function weightOf(fields: readonly Field[]): number {
  return fields.reduce((sum, { input }) => {
    if (input.type !== 'choice') return sum + 1;
    return sum + Math.max(1, input.choices.length / choicesOfOneInput);
  }, 0);
}
