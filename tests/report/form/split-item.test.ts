import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AskedItem } from '../../../report/form/asked-items.ts';
import { formParts } from '../../../report/form/form-parts.ts';
import { openCards } from '../../../report/form/open-cards.ts';
import { splitItem } from '../../../report/form/split-item.ts';
import type { Field } from '../../../report/kinds/field.ts';

const number: Field['input'] = { type: 'number', unit: 'count', decimals: 0 };
const choice = (count: number): Field['input'] => ({
  type: 'choice',
  choices: Array.from({ length: count }, (_, index) => ({ value: `c${index}`, title: `Valg ${index}` })),
});
const field = (id: string, input: Field['input'] = number): Field => ({
  id,
  label: id,
  input,
  required: true,
});
const asked = (fields: readonly Field[], id = 'i') =>
  ({
    item: { id, kind: 'indicators', title: id },
    fields,
    context: {},
    answer: undefined,
  }) as never as AskedItem;

/** Rows of a table, each with as many columns. */
const table = (rows: number, columns: number) =>
  asked(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => field(`r${row}.c${column}`)),
    ).flat(),
  );
const sizes = (item: AskedItem) => splitItem(item).map(({ fields }) => fields.length);

const anyFields = fc
  .array(
    fc.record({
      row: fc.constantFrom('', 'a', 'b', 'c.d', 'e'),
      input: fc.oneof(fc.constant(number), fc.integer({ min: 1, max: 200 }).map(choice)),
    }),
    { minLength: 1, maxLength: 200 },
  )
  .map((all) =>
    all.map(({ row, input }, index) => field(row === '' ? `f${index}` : `${row}.f${index}`, input)),
  );

describe('an item over several cards', () => {
  test('keeps all fields in order, each once, whatever they are', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const cards = splitItem(asked(fields));
        expect(cards.flatMap((card) => card.fields)).toEqual(fields);
        expect(cards.every((card) => card.fields.length > 0)).toBe(true);
        if (cards.length === 1) return;
        expect(cards.map(({ slice }) => slice?.card)).toEqual(cards.map((_, index) => index + 1));
        expect(cards.every(({ slice }) => slice?.of === cards.length && slice.whole === fields)).toBe(true);
      }),
    );
  });

  test('is at most 20 inputs a card', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 45 }), (rows, columns) => {
        const cards = sizes(table(rows, columns));
        const all = rows * columns;
        expect(Math.max(...cards)).toBeLessThanOrEqual(all > 30 ? 20 : all);
        expect(cards.length === 1).toBe(all <= 30);
      }),
    );
  });

  test('keeps rows whole: 10 programmes by 12, 60 lines by 2, 40 rows by 3', () => {
    expect(sizes(table(10, 12))).toEqual(Array.from({ length: 10 }, () => 12));
    expect(sizes(table(60, 2))).toEqual([20, 20, 20, 20, 20, 20]);
    expect(sizes(table(40, 3))).toEqual([18, 18, 18, 18, 18, 18, 12]);
  });

  test('parts a row that no card can hold, evenly', () => {
    expect(sizes(table(1, 45))).toEqual([15, 15, 15]);
  });

  test('gives long lists of choices more room', () => {
    const choices = asked(Array.from({ length: 12 }, (_, index) => field(`f${index}`, choice(40))));
    expect(sizes(choices)).toEqual([4, 4, 4]);
  });

  test('shares no card with other items, and leaves short ones as they were', () => {
    const small = (id: string) => asked([field('a'), field('b')], id);
    const parts = formParts([small('x'), table(40, 3), small('y'), small('z')]);
    expect(parts.map((part) => part.map(({ item }) => item.id).join('+'))).toEqual([
      'x',
      ...Array.from({ length: 7 }, () => 'i'),
      'y+z',
    ]);
    expect(openCards(parts, 2, { 'i/r6.c0': '1', 'i/r0.c0': '1' })).toEqual([4, 5, 6, 7, 8]);
    expect(openCards(parts, 1, {})).toEqual([]);
  });
});
