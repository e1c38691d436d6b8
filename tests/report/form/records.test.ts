import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../report/form/read-records.ts';
import { recordsText } from '../../../report/form/records-text.ts';
import type { RecordsInput } from '../../../report/kinds/field.ts';

const input: RecordsInput = {
  type: 'records',
  columns: [
    { id: 'project', label: 'Prosjekt' },
    { id: 'risk', label: 'Risiko' },
    { id: 'measure', label: 'Tiltak' },
  ],
  maxRecords: 5,
};

const two = {
  '1.project': 'A',
  '1.risk': 'b',
  '1.measure': 'c',
  '2.project': 'D',
  '2.risk': 'e',
  '2.measure': 'f',
};

describe('records are parted by', () => {
  test.each([
    ['bars', 'A | b | c\nD|e|f'],
    ['tabs, as pasted from a spreadsheet', 'A\tb\tc\t\nD\te\tf\t\t'],
    ['semicolons', 'A; b; c\n\nD;e;f\n'],
  ])('%s', (_name, text) => {
    expect(readRecords(text, input, 'nb')).toEqual({ ok: true, cells: two });
  });

  test('tabs before bars before semicolons', () => {
    expect(readRecords('A\tb | c\td; e', input, 'nb')).toEqual({
      ok: true,
      cells: { '1.project': 'A', '1.risk': 'b | c', '1.measure': 'd; e' },
    });
  });
});

describe('a wrong line is told by its number', () => {
  test.each([
    [
      'too few parts',
      'A | b | c\n\nD | e',
      'Linje 3 har 2 deler, men skal ha 3: Prosjekt | Risiko | Tiltak.',
    ],
    ['too many parts', 'A | b | c | d', 'Linje 1 har 4 deler, men skal ha 3: Prosjekt | Risiko | Tiltak.'],
    ['no separator at all', 'alt er bra', 'Linje 1 har 1 del, men skal ha 3: Prosjekt | Risiko | Tiltak.'],
    ['no first part', ' | b | c', 'Linje 1 mangler «Prosjekt» helt først.'],
    [
      'a part that is too long',
      `A | ${'x'.repeat(2001)} | c`,
      '«Risiko» på linje 1 er på 2\u00a0001 tegn. Kort den ned til 2\u00a0000.',
    ],
    [
      'too many lines',
      'A|b|c\n'.repeat(6),
      'Her er det plass til 5 linjer. Slå sammen noen, eller ta med de viktigste.',
    ],
  ])('%s', (_name, text, problem) => {
    expect(readRecords(text, input, 'nb')).toEqual({ ok: false, problem });
  });
});

test('a middle or last part may be blank', () => {
  expect(readRecords('A |  | ', input, 'nb')).toEqual({ ok: true, cells: { '1.project': 'A' } });
});

test('printed records read back as they were', () => {
  const part = fc
    .string({ unit: fc.constantFrom('a', 'æ', ' ', ';', '|', '.', '1', '😀'), maxLength: 12 })
    .map((text) => text.trim());
  const record = fc.tuple(
    part.filter((text) => text !== ''),
    part,
    part,
  );
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), (records) => {
      const cells = Object.fromEntries(
        records.flatMap((texts, index) =>
          texts.flatMap((text, column) =>
            text === '' ? [] : [[`${index + 1}.${input.columns[column]!.id}`, text]],
          ),
        ),
      );
      expect(
        readRecords(
          recordsText(input, (cell) => cells[cell]),
          input,
          'nb',
        ),
      ).toEqual({ ok: true, cells });
    }),
  );
});
