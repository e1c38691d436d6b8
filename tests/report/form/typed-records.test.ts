import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../../report/calendar/iso-date.ts';
import { readField } from '../../../report/form/read-field.ts';
import { readRecords } from '../../../report/form/read-records.ts';
import { recordsText } from '../../../report/form/records-text.ts';
import type { RecordsInput } from '../../../report/kinds/field.ts';
import { areaChoice } from '../../../report/kinds/shared/area-colour.ts';
import type { Language } from '../../../report/language/language.ts';
import { toDecimalText } from '../../../report/number/decimal.ts';

const input = (language: Language = 'nb'): RecordsInput => ({
  type: 'records',
  key: 'name',
  maxRecords: 5,
  columns: [
    { id: 'name', label: 'Navn' },
    { id: 'date', label: 'Dato', reads: [{ type: 'date' }], optional: false },
    { id: 'colour', label: 'Status', reads: [areaChoice(language, { grey: true, marked: false })] },
    {
      id: 'done',
      label: 'Levert',
      reads: [{ type: 'choice', choices: [{ value: 'yes', title: 'Ja' }] }, { type: 'date' }],
      optional: true,
    },
    {
      id: 'cost',
      label: 'Kostnad',
      reads: [{ type: 'number', unit: 'nok-thousand', decimals: 0 }],
      optional: true,
    },
  ],
});

it('each column is read as what it holds, and what is optional at the end may be left out', () => {
  expect(
    readRecords(
      'A | 10. april 2023 | grå | ja | 1 234\nB;2024-01-02;Gul;3.2.2024\nC | 1.1.2024 |',
      input(),
      'nb',
    ),
  ).toEqual({
    ok: true,
    cells: {
      '1.name': 'A',
      '1.date': '2023-04-10',
      '1.colour': 'grey',
      '1.done': 'yes',
      '1.cost': '1234',
      '2.name': 'B',
      '2.date': '2024-01-02',
      '2.colour': 'yellow',
      '2.done': '2024-02-03',
      '3.name': 'C',
      '3.date': '2024-01-01',
    },
  });
});

describe('what is wrong is told with its line and its column', () => {
  test.each([
    ['A | 31.2.2024 | gul', 'Linje 1, «Dato»: «31.2.2024» er ingen dag i kalenderen. Se over dag og måned.'],
    ['A | | gul', 'Linje 1 mangler «Dato».'],
    [
      'A | 1.1.2024 | gul\nB | 1.1.2024 | blå',
      'Linje 2, «Status»: Velg en av disse: Grønn, Gul, Rød, Grå (ikke aktuelt).',
    ],
    [
      'A | 1.1.2024 | gul | 31.2.2024',
      'Linje 1, «Levert»: «31.2.2024» er ingen dag i kalenderen. Se over dag og måned.',
    ],
    ['A | 1.1.2024 | gul | kanskje', 'Linje 1, «Levert»: Velg en av disse: Ja.'],
    [
      'A | 1.1.2024 | gul\na. | 1.1.2024 | gul',
      '«a.» står på to linjer. Slå dem sammen, eller gi dem hvert sitt navn.',
    ],
    ['A | 1.1.2024', 'Linje 1 har 2 deler, men skal ha 5: Navn | Dato | Status | Levert | Kostnad.'],
  ])('%s', (text, problem) => {
    expect(readRecords(text, input(), 'nb')).toEqual({ ok: false, problem });
  });
});

it('what is printed for its owner reads back the same, in every language', () => {
  const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));
  const record = fc.record({
    date,
    colour: fc.constantFrom('green', 'yellow', 'red', 'grey'),
    done: fc.oneof(fc.constant('yes'), date),
    cost: fc.integer({ min: -10_000_000, max: 10_000_000 }).map(toDecimalText),
  });
  fc.assert(
    fc.property(
      fc.array(record, { maxLength: 5 }),
      fc.constantFrom('nb', 'nn', 'en'),
      (records, language) => {
        const cells = Object.fromEntries(
          records.flatMap((columns, index) =>
            Object.entries({ name: `N${index}`, ...columns }).map(([id, text]) => [
              `${index + 1}.${id}`,
              text,
            ]),
          ),
        );
        const text = recordsText(input(language), (cell) => cells[cell], language);
        expect(readRecords(text, input(language), language)).toEqual({ ok: true, cells });
      },
    ),
  );
});

it('a field may be a date', () => {
  const field = { id: 'to', label: 'Til', input: { type: 'date' }, required: true } as const;
  expect(readField(field, ' 11.03.2024 ', 'nb')).toEqual({ ok: true, cells: { to: '2024-03-11' } });
  expect(readField(field, '', 'nb')).toEqual({
    ok: false,
    problem: 'Skriv en dato, for eksempel 10.04.2023.',
  });
  expect(readField({ ...field, required: false }, '', 'nb')).toEqual({ ok: true, cells: {} });
});
